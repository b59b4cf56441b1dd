import type { RequestWords } from './request-messages.ts'

export const es: RequestWords = {
  'no-admin': {
    title: 'Ahora ningún administrador de la empresa puede ayudar',
    why: 'No cuenta ninguno: un administrador debe ser otra persona, estar activo y tener un segundo factor que funcione.',
    next: 'Pregunte al soporte, que mira con más cuidado porque no le conoce.',
    helper: 'El soporte puede restablecer el inicio de sesión en dos pasos, con dos personas y una espera.',
  },
  'request-open': {
    title: 'Esto ya se pidió',
    why: 'Alguien lo pidió, y sigue por sí solo. Pedirlo dos veces no acelera nada.',
    next: 'Mire en su buzón: un correo dice qué viene ahora y cuándo.',
    helper: 'Los administradores de la empresa, o el soporte, ven qué se pidió y quién puede decidir.',
  },
  'no-second-person': {
    title: 'Para esto hace falta otra persona',
    why: 'Deciden dos personas, y ninguna puede depender de la otra: ni quien lo pidió, ni a quien esa persona nombró administrador, ni quien lo es desde hace menos de siete días.',
    next: 'Pregunte a una de las personas que nombra la página.',
    helper: 'Donde nadie más pueda decidir, la persona puede preguntar al soporte.',
  },
  'factor-used': {
    title: 'Desde la llamada se ha usado un código',
    why: 'Quien llamó a soporte dijo que ya no tenía el teléfono, y desde entonces alguien ha usado un código de él.',
    next: 'Si fue usted, no necesita restablecer nada. Si no, alguien tiene su teléfono: avise enseguida a soporte.',
    helper: 'Verifique de nuevo a quien llama y pregunte quién usó el código. En caso de duda, suspenda la cuenta.',
  },
  'waits-for-admin': {
    title: 'Se ha preguntado a un administrador de la empresa',
    why: 'Si una empresa tiene un administrador que puede ayudar, soporte pregunta primero allí si quien llama es quien dice ser.',
    next: 'Pida la respuesta a un administrador de su empresa. Sin respuesta, soporte puede seguir después de unos días.',
    helper: 'Un administrador confirma o rechaza en las solicitudes de la empresa.',
  },
  'refused-by-admin': {
    title: 'Un administrador de la empresa dijo que no',
    why: 'Soporte preguntó si quien llama es quien dice ser, y un administrador de la empresa lo rechazó.',
    next: 'Hable con un administrador de su empresa: puede restablecer su cuenta. O escriba otra vez a soporte.',
    helper: 'El administrador puede restablecer la cuenta en Miembros.',
  },
  'support-decides': {
    title: 'Sobre esto decide soporte',
    why: 'Llamó a soporte alguien que conocía la contraseña, así que lo aprueban dos personas de soporte. Los administradores de la empresa solo pueden rechazarlo.',
    next: 'Llame a la persona, a un número que conozca. Si fue otra quien llamó, rechácelo.',
    helper: 'Otro agente o un operador lo aprueba en la mesa de soporte.',
  },
  'needs-operator': {
    title: 'Para esto hace falta un operador',
    why: 'Las solicitudes sobre esta cuenta se detuvieron dos veces en 14 días, así que quizá alguien intente quedarse con ella.',
    next: 'Espere: los operadores ya lo saben. Si tiene prisa, dígaselo al soporte.',
    helper: 'Un operador puede mirar la solicitud y decidir.',
  },
  over: {
    title: 'Esto ya está decidido',
    why: 'Decidió otra persona, o se detuvo, o terminó por sí solo.',
    next: 'Abra la página de nuevo: muestra qué ocurrió.',
  },
  'not-yours': {
    title: 'Solo puede retirarlo quien lo pidió',
    why: 'Retirar es la palabra de quien lo pidió. Los demás rechazan.',
    next: 'Rechácelo en su lugar, si cree que está mal.',
  },
  'no-call': {
    title: 'Nadie en soporte esperaba este número de ticket',
    why: 'Empieza el agente de soporte al que usted llamó, y entonces se lo dice. Sin eso, una contraseña correcta no muestra nada aquí, para que nadie acabe leyendo palabras a un extraño.',
    next: 'Compare el número de ticket con la persona al teléfono. Si no llamó usted mismo a soporte, cuelgue y cambie su contraseña.',
  },
  'call-not-needed': {
    title: 'Una llamada no podía hacer nada aquí',
    why: 'El inicio de sesión en dos pasos está desactivado en esta cuenta y nada lo exige, así que nadie tiene que probar por teléfono a soporte quién llama.',
    next: 'Inicie sesión con su dirección y su contraseña. Si no funciona, escriba a soporte.',
  },
  'caller-not-verified': {
    title: 'No se pudo verificar a quien llama',
    why: 'Un ticket queda unido a una cuenta solo por las tres palabras que su contraseña mostró en los últimos 15 minutos. Cinco intentos erróneos, un nuevo comienzo o un enlace para detenerlo terminan con ello.',
    next: 'En la cuenta no ha cambiado nada. Quien llamó puede pedir al agente que empiece de nuevo y escribir otra vez la contraseña.',
    helper: 'El agente empieza de nuevo solo mientras la persona está al teléfono, y nunca ayuda con una palabra.',
  },
  'ticket-closed': {
    title: 'El ticket se cerró',
    why: 'Lo que se hace por una cuenta se hace desde un ticket abierto, para que después pueda leerse allí.',
    next: 'Escriba otra vez a soporte o pida al agente que abra de nuevo el ticket.',
  },
  'admins-silent': {
    title: 'Ningún administrador de la empresa ha respondido',
    why: 'Hace un día se pidió ayuda a los administradores de la empresa, y desde entonces no ocurrió nada.',
    next: 'Pregúnteles en persona si puede. Si no, pregunte al soporte, que ahora puede ayudar.',
    helper:
      'Un administrador de la empresa restablece el inicio de sesión en dos pasos con el símbolo de la llave en la página Miembros.',
  },
  'request-ended': {
    title: 'Una solicitud de restablecimiento terminó',
    why: 'Se rechazó o se retiró, nadie decidió a tiempo, se usó un código del factor anterior, o la cuenta cambió entretanto. El inicio de sesión en dos pasos sigue como está.',
    next: 'Si puede iniciar sesión, no queda nada por hacer. Si todavía no puede, pregunte al administrador de su empresa, o al soporte.',
    helper: 'Se puede solicitar de nuevo. Si su titular la detuvo dos veces en 14 días, decide un operador.',
  },
}
