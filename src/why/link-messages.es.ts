import type { LinkWords } from './link-messages.ts'

export const es: LinkWords = {
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
}
