import type { CodeWords } from './code-messages.ts'

export const es: CodeWords = {
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
  'wrong-codes': {
    title: 'Varios códigos incorrectos seguidos',
    why: 'Alguien sabía la contraseña e introdujo códigos que no eran correctos. A menudo es el titular, con una entrada antigua o la hora mal.',
    next: 'Si fue usted, busque la entrada correcta en su aplicación. Si no fue usted, alguien sabe su contraseña: cámbiela ahora. Sin su teléfono no entró nadie.',
    helper: 'El soporte ve por qué causa se rechazaron códigos en los últimos días.',
  },
}
