import type { PageWords } from './page-messages.ts'

export const es: PageWords = {
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
  'feedback-limit': {
    title: 'Muchas respuestas sobre artículos desde su red',
    why: 'En una hora, 60 personas de una misma red pueden decir si un artículo les ha sido útil, para que nadie lo diga por todos.',
    next: 'Espere lo que dice la página y envíe entonces su respuesta. Si necesita ayuda, escriba a soporte: eso no queda limitado.',
  },
  'changed-meanwhile': {
    title: 'Entretanto lo cambió otra persona',
    why: 'Lo que usted vio ya no es lo que está guardado. No se sobrescribió nada.',
    next: 'Mire la página como está ahora y decida de nuevo.',
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
}
