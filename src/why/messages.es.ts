import type { WhyMessages } from './messages.ts'

export const es: WhyMessages = {
  title: '¿Por qué se rechazó?',
  lead: 'Aquí todos leen lo mismo: usted, el administrador de su empresa y el soporte.',
  code: 'Código del motivo',
  whyHeading: 'Por qué',
  next: 'Qué puede hacer usted',
  helper: 'Qué pueden hacer otros por usted',
  article: 'Leer el artículo sobre esto',
  contact: 'Preguntar al soporte por esto',
  notKnown: {
    title: 'Ese código del motivo no existe',
    next: 'Cópielo de nuevo de la página o del correo. Solo tiene letras minúsculas y guiones.',
  },
  explained: {
    form: {
      title: 'Algo del formulario no se puede aceptar todavía',
      why: 'Un campo está vacío, es demasiado largo o no se puede leer. No se cambió nada, y lo que escribió sigue ahí, salvo las contraseñas y los códigos.',
      next: 'La frase sobre el formulario y la línea junto al campo dicen qué falta. Corríjalo y envíe el formulario de nuevo.',
    },
    file: {
      title: 'Un archivo no se puede enviar a soporte',
      why: 'Soporte recibe hasta 5 archivos de 5 MB: imágenes (PNG, JPEG, GIF, WebP, HEIC), PDF y texto sencillo. Lo que es un archivo lo dice su contenido, no su nombre. Todos los archivos juntos solo pueden ocupar cierto espacio. No se ha enviado nada y lo que escribió sigue ahí.',
      next: 'Envíe una captura de pantalla o una parte más pequeña del archivo, o envíe su mensaje sin archivos. Los navegadores no conservan los archivos elegidos, así que elíjalos otra vez.',
    },
    'form-broken': {
      title: 'El formulario no ha llegado entero',
      why: 'La conexión se cortó o un programa envió algo que no se puede leer como formulario. No se ha enviado nada.',
      next: 'Envíelo otra vez; si la conexión es lenta, sin archivos grandes.',
    },
    'wrong-code': {
      title: 'El código no se aceptó',
      why: 'No es el código que corresponde ahora a esta cuenta, o ya se usó. Un código vale una vez, para que nadie que mirara por encima de su hombro pueda usarlo después.',
      next: 'Espere a que la aplicación muestre el código siguiente y busque la entrada que nombra la página: muchas personas tienen varias. Nadie pierde su cuenta por un código incorrecto.',
      helper:
        'Si nunca se acepta ningún código, quizá el teléfono perdió la entrada. Entonces un administrador de la empresa, o el soporte, puede dejarle configurar de nuevo el inicio de sesión en dos pasos.',
    },
    'malformed-code': {
      title: 'Eso no era un código completo',
      why: 'Un código de la aplicación de autenticación tiene 6 cifras; uno de un correo, 8.',
      next: 'Escriba las cifras; los espacios y los guiones no importan.',
    },
    'clock-off': {
      title: 'El reloj del teléfono no va bien',
      why: 'Los códigos se hacen con la hora. El código era correcto, pero para otro momento: el reloj del teléfono atrasa o adelanta. Se rechazó y tampoco valdrá después.',
      next: 'Active la fecha y la hora automáticas en los ajustes del teléfono, espere el código siguiente e introdúzcalo.',
      helper: 'No hay que restablecer nada: una configuración nueva en un teléfono con la hora mal falla igual.',
    },
    'old-entry': {
      title: 'El código era de una entrada anterior',
      why: 'El inicio de sesión en dos pasos se configuró de nuevo después de esa entrada, así que sus códigos ya no cuentan. Se reconocen durante 30 días para poder decírselo.',
      next: 'Abra la aplicación, busque la entrada más reciente de esta cuenta y use su código. Después borre la anterior.',
      helper:
        'Si no hay una entrada más reciente y usted no configuró nada de nuevo, dígaselo al soporte: quizá lo hizo otra persona.',
    },
    'code-of-that-entry': {
      title: 'El código era de la entrada que se va a quitar',
      why: 'Para quitar una entrada se pide el código de otra: demuestra que después usted podrá seguir iniciando sesión.',
      next: 'Introduzca un código de la entrada que se queda.',
    },
    'code-used-up': {
      title: 'Este código ya no se puede intentar',
      why: 'Un código de un correo admite cinco errores. Después deja de valer, para que nadie lo adivine.',
      next: 'Pida uno nuevo en la página y use el correo más reciente.',
    },
    'enrolment-pass': {
      title: 'El pase de configuración no se aceptó',
      why: 'Un pase tiene seis grupos de cuatro signos. Funciona una vez, durante una hora desde que se mostró, solo para su persona y solo para la configuración para la que se acordó; uno más nuevo lo termina, y «No fui yo» también. Un inicio de sesión admite cinco intentos.',
      next: 'Pida que se lo lean otra vez, signo por signo. Si ha caducado o ya se usó, pida otro.',
    },
    'has-admin': {
      title: 'No hay ninguna empresa sin administrador para esta persona',
      why: 'Soporte hace administrador a alguien solo donde nadie dirige la empresa: ningún otro administrador está activo con un inicio de sesión en dos pasos que funcione. Y solo a un miembro activo que tenga activado su propio inicio de sesión en dos pasos.',
      next: 'Donde hay un administrador, nombra él. Quien no haya configurado el inicio de sesión en dos pasos lo hace primero.',
    },
    'no-pass': {
      title: 'Para esta cuenta no hay pase',
      why: 'Un pase de configuración sustituye al código del correo donde alguien tiene que configurar ahora el inicio de sesión en dos pasos. Donde está activado hay que restablecerlo primero; donde es opcional no hay nada que configurar; y sobre administradores, personal de la plataforma y personas de varias empresas decide soporte.',
      next: 'La página dice a qué se debe. Soporte ayuda donde un administrador no puede.',
    },
    'recovery-code': {
      title: 'El código de recuperación no se aceptó',
      why: 'Le sobra o le falta un signo, ya se usó, o una lista más reciente sustituyó a la suya. Cada código de recuperación vale una vez.',
      next: 'Compárelo signo por signo, o use otro de la lista más reciente. Da igual mayúsculas que minúsculas.',
      helper:
        'Quien no tiene ni teléfono ni código de recuperación puede entrar con ayuda de un administrador de la empresa, o del soporte donde ningún administrador pueda ayudar.',
    },
    'wrong-password': {
      title: 'La dirección y la contraseña no coinciden',
      why: 'No decimos cuál de las dos está mal, y respondemos lo mismo donde no hay cuenta: así nadie averigua quién tiene una.',
      next: 'Mire si el teclado escribe mayúsculas y si la dirección es aquella con la que le invitaron. Si no está seguro, elija otra contraseña con «¿Ha olvidado su contraseña?».',
      helper: 'Nadie puede leer su contraseña ni decírsela, y nadie se la pedirá nunca.',
    },
    'password-rules': {
      title: 'Esta contraseña no es bastante segura',
      why: 'Es demasiado corta, demasiado larga, la de antes, una de las más usadas, o su nombre, su dirección o el nombre de la plataforma.',
      next: 'Use tres o cuatro palabras que no tengan nada que ver entre sí, o deje que un gestor de contraseñas haga una.',
    },
    'password-too-short': {
      title: 'La contraseña es demasiado corta para estar sola',
      why: 'Sin inicio de sesión en dos pasos, solo la contraseña protege la cuenta. Entonces debe tener 15 caracteres.',
      next: 'Elija primero una contraseña más larga y después desactive el inicio de sesión en dos pasos.',
    },
    wait: {
      title: 'Demasiados intentos: una espera',
      why: 'Tras cinco intentos incorrectos, cada uno de los siguientes espera un poco más, como mucho una hora, para que nadie pueda adivinar. Nada queda bloqueado para siempre.',
      next: 'Espere lo que dice la página y después inténtelo una vez con calma. Un navegador en el que ya inició sesión tiene intentos propios.',
      helper: 'Nadie puede acortar la espera. Si no lo intentó usted, fue otra persona: ella también espera.',
    },
    'network-waits': {
      title: 'Demasiados intentos desde su red',
      why: 'En una hora fallaron muchos intentos suyos o de otras personas de la misma red.',
      next: 'Espere lo que dice la página, o use otra red, como la de su teléfono.',
      helper:
        'Si le ocurre a toda una oficina, quien lleva la plataforma debe mirar si su proxy comunica las direcciones de las personas.',
    },
    'sum-reached': {
      title: 'Demasiados códigos incorrectos en un año',
      why: 'Hubo 300 códigos incorrectos para esta cuenta en un año. Desde entonces los códigos solo cuentan en navegadores en los que usted ya inició sesión, porque quizá alguien esté adivinando.',
      next: 'Use un navegador en el que ya inició sesión, o un código de recuperación. Una vez dentro, cambie su contraseña con un código: así se empieza a contar de nuevo.',
      helper:
        'Un administrador de la empresa, o el soporte, puede restablecer el inicio de sesión en dos pasos; así también se empieza de nuevo. Pregunte antes quién lo intentó tantas veces.',
    },
    'browser-forgotten': {
      title: 'Este navegador ya no es conocido',
      why: 'Hubo en él 50 intentos incorrectos seguidos, así que ahora cuenta como cualquier otro.',
      next: 'Inténtelo de nuevo. Volverá a ser conocido cuando inicie sesión.',
    },
    'feedback-limit': {
      title: 'Muchas respuestas sobre artículos desde su red',
      why: 'En una hora, 60 personas de una misma red pueden decir si un artículo les ha sido útil, para que nadie lo diga por todos.',
      next: 'Espere lo que dice la página y envíe entonces su respuesta. Si necesita ayuda, escriba a soporte: eso no queda limitado.',
    },
    'mail-limit': {
      title: 'De momento no sale otro correo',
      why: 'Los correos que cualquiera puede pedir están limitados, para que nadie llene el buzón de otra persona. Los códigos y enlaces anteriores siguen valiendo.',
      next: 'Mire en el buzón, también en el correo no deseado: el último correo sigue valiendo. La página dice cuándo puede salir el siguiente.',
      helper: 'Si nunca llega ningún correo, quizá lo retenga el servidor de su empresa. Quien lo administra lo sabe.',
    },
    'unknown-link': {
      title: 'El enlace no está completo',
      why: 'Falta una parte de la dirección, como ocurre cuando un correo la parte en dos líneas.',
      next: 'Ábralo otra vez desde el correo, o copie la dirección entera.',
    },
    'used-link': {
      title: 'El enlace ya se usó',
      why: 'Un enlace de un correo vale una vez. Aquello para lo que era ya ocurrió.',
      next: 'Inicie sesión. Si no funciona, o no fue usted quien lo usó, pregunte al soporte.',
      helper: 'Quien envió el enlace puede enviar otro.',
    },
    'withdrawn-link': {
      title: 'El enlace se retiró',
      why: 'Uno más reciente lo sustituyó, o quien lo envió lo retiró.',
      next: 'Busque un correo más reciente.',
      helper: 'Quien envió el enlace puede enviar otro.',
    },
    'expired-link': {
      title: 'El enlace es demasiado antiguo',
      why: 'Los enlaces terminan pasado un tiempo, para que un buzón viejo no abra nada.',
      next: 'Pida uno nuevo: en la página donde lo pidió, o a quien le invitó.',
      helper: 'Quien envió el enlace puede enviar otro.',
    },
    'other-link': {
      title: 'Dos enlaces en un navegador',
      why: 'Después de esta página se abrió en este navegador el enlace de otro correo. No se hizo nada, para que no le ocurra a la cuenta equivocada.',
      next: 'Abra otra vez el enlace que quiere y pulse entonces su botón.',
    },
    'link-used-up': {
      title: 'Los cinco intentos de este enlace se acabaron',
      why: 'El enlace dio a este navegador cinco intentos propios.',
      next: 'Elija otra contraseña con «¿Ha olvidado su contraseña?», o espere lo que dice la página de inicio de sesión.',
    },
    'other-account': {
      title: 'La invitación es para otra cuenta',
      why: 'En este navegador tiene la sesión iniciada una persona distinta de aquella a quien se envió la invitación.',
      next: 'Cierre sesión, abra otra vez el enlace del correo e inicie sesión con la dirección a la que se envió.',
    },
    'inviter-gone': {
      title: 'La invitación ya no cuenta',
      why: 'Quien la envió ya no es administrador de esa empresa.',
      next: 'Pida a otro administrador de la empresa que le invite.',
      helper: 'Un administrador de la empresa puede invitar de nuevo desde la página Miembros.',
    },
    'older-factor': {
      title: 'Aquí ya no hay nada que detener',
      why: 'Después del cambio, alguien inició sesión con un factor más antiguo que él. Así que el titular de la cuenta lo vio, y el enlace hizo su trabajo.',
      next: 'Si no inició sesión usted, cambie su contraseña y dígaselo al soporte.',
      helper: 'El soporte puede mirar qué ocurrió con la cuenta.',
    },
    'nothing-left': {
      title: 'Aquí ya no hay nada que deshacer',
      why: 'Lo que el enlace habría deshecho cambió entretanto, o se deshizo de otra forma.',
      next: 'Mire la actividad en su perfil. Si algo de ahí no fue usted, dígaselo al soporte.',
    },
    'email-taken': {
      title: 'Otra cuenta tiene esta dirección',
      why: 'Una dirección es de una sola cuenta.',
      next: 'Use otra dirección, o inicie sesión con la cuenta que tiene esta.',
      helper: 'El soporte puede decir qué hacer cuando una cuenta antigua tiene todavía su dirección.',
    },
    'second-factor-needed': {
      title: 'Esta página necesita el inicio de sesión en dos pasos',
      why: 'Lo que aquí se puede hacer afecta a las cuentas de otras personas. Por eso solo se abre a una sesión con segundo factor.',
      next: 'Configure el inicio de sesión en dos pasos desde su perfil e inicie sesión con él.',
    },
    'recovery-session': {
      title: 'Esto no es posible tras un código de recuperación',
      why: 'Un código de recuperación sirve para entrar y configurar una aplicación nueva. Para todo lo que afecta a otros, o quita un factor, se pide un código de la aplicación.',
      next: 'Configure su aplicación, cierre sesión e inicie sesión con su código.',
    },
    'too-many-authenticators': {
      title: 'No puede haber más entradas',
      why: 'Cada entrada es una cosa más que cuidar, así que puede haber tres.',
      next: 'Quite una que ya no use y después añada la nueva.',
    },
    'last-authenticator': {
      title: 'La última entrada se queda',
      why: 'Sin ella ya no podría iniciar sesión.',
      next: 'Añada primero otra, o pásese al teléfono nuevo; después se va esta.',
    },
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
    'not-an-admin': {
      title: 'Esto es para administradores de la empresa',
      why: 'La página es de la empresa para la que trabaja ahora, y usted no es administrador allí o ya no lo es.',
      next: 'Si tiene varias empresas, cambie a aquella de la que es administrador. Si no, pregunte a un administrador.',
      helper: 'Un administrador puede nombrarle desde la página Miembros.',
    },
    'not-a-member': {
      title: 'Esto necesita un miembro activo',
      why: 'La persona no es miembro de esta empresa, no ha aceptado todavía la invitación o está desactivada.',
      next: 'Mire la fila de la persona en la página Miembros: dice en qué punto está.',
    },
    'already-there': {
      title: 'Esta persona ya está',
      why: 'Es miembro de la empresa, o tiene una invitación que todavía cuenta.',
      next: 'Búsquela en la página Miembros, o envíe la invitación de nuevo.',
    },
    'last-admin': {
      title: 'La empresa conserva un administrador',
      why: 'Sin él nadie podría ayudar ya a sus miembros.',
      next: 'Nombre primero administrador a otra persona.',
    },
    'own-account': {
      title: 'No para la propia cuenta',
      why: 'Lo que deja entrar a alguien nunca lo decide esa persona sola; si no, también podría quien tuviera su sesión.',
      next: 'Use su perfil, o pídaselo a otro administrador.',
      helper: 'Otro administrador de la empresa puede hacerlo por usted.',
    },
    'managed-elsewhere': {
      title: 'Otra empresa se ocupa de esta cuenta',
      why: 'Solo pueden restablecerla los administradores de la empresa que gestiona la cuenta.',
      next: 'La persona puede preguntar a los administradores de esa empresa, o al soporte.',
      helper: 'La persona puede pasar la cuenta a otra de sus empresas en su perfil.',
    },
    'nothing-to-reset': {
      title: 'No hay nada que restablecer aquí',
      why: 'La persona no tiene inicio de sesión en dos pasos, no lo ha configurado todavía, no ha aceptado la invitación o está desactivada.',
      next: 'Mire la fila de la persona: la página dice qué ayuda en su lugar.',
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
    'later-than-platform': {
      title: 'La fecha es posterior a la de la plataforma',
      why: 'Una empresa puede exigir el inicio de sesión en dos pasos antes que todas, nunca después.',
      next: 'Elija una fecha anterior a la que nombra la página.',
      helper: 'Los operadores de la plataforma pueden dar más tiempo a personas concretas.',
    },
    'changed-meanwhile': {
      title: 'Entretanto lo cambió otra persona',
      why: 'Lo que usted vio ya no es lo que está guardado. No se sobrescribió nada.',
      next: 'Mire la página como está ahora y decida de nuevo.',
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
    'wrong-codes': {
      title: 'Varios códigos incorrectos seguidos',
      why: 'Alguien sabía la contraseña e introdujo códigos que no eran correctos. A menudo es el titular, con una entrada antigua o la hora mal.',
      next: 'Si fue usted, busque la entrada correcta en su aplicación. Si no fue usted, alguien sabe su contraseña: cámbiela ahora. Sin su teléfono no entró nadie.',
      helper: 'El soporte ve por qué causa se rechazaron códigos en los últimos días.',
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
    'not-found': {
      title: 'No hay tal página',
      why: 'La dirección no es nuestra, o usted no puede ver aquello a lo que llevaba; la respuesta es la misma.',
      next: 'Compruebe la dirección, o empiece en su perfil.',
    },
    'not-possible': {
      title: 'Esto no encaja con el estado de la cuenta',
      why: 'La página era para un momento que ya pasó, como activar algo que ya está activado.',
      next: 'Abra su perfil: muestra qué puede hacer ahora.',
    },
    'other-origin': {
      title: 'El formulario vino de otro sitio web',
      why: 'Quizá otro sitio intentó actuar en su nombre. No se cambió nada.',
      next: 'Abra usted mismo la página aquí e inténtelo de nuevo. Si falla otra vez, quizá una extensión del navegador oculte de dónde vino el formulario.',
    },
    'stale-form': {
      title: 'El formulario era de una sesión anterior',
      why: 'Cada formulario es de una sesión. Usted inició sesión de nuevo, o lo hizo en otra pestaña.',
      next: 'Abra la página de nuevo y envíe el formulario otra vez.',
    },
    'too-large': {
      title: 'Eso era demasiado',
      why: 'Los formularios tienen un límite, para que nadie pueda llenar la memoria del servidor.',
      next: 'Envíe menos texto, o menos archivos y más pequeños.',
    },
    busy: {
      title: 'Demasiadas personas a la vez',
      why: 'Comprobar contraseñas lleva tiempo a propósito, y ahora se comprueban muchas.',
      next: 'Espere unos segundos e inténtelo de nuevo.',
    },
    unavailable: {
      title: 'No alcanzamos nuestros registros',
      why: 'Cuando no podemos consultar algo, la puerta queda cerrada para todos.',
      next: 'Inténtelo de nuevo en un minuto. Cerrar sesión funciona incluso ahora.',
      helper: 'Quien lleva la plataforma debe mirar su base de datos.',
    },
    broken: {
      title: 'Un error nuestro',
      why: 'Ocurrió algo que no debe ocurrir. No se cambió nada.',
      next: 'Inténtelo de nuevo. Si se repite, diga al soporte el número que está en la página.',
      helper: 'Quien lleva la plataforma encuentra el número en su registro.',
    },
  },
}
