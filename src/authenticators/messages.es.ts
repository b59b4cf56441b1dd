import { html } from '../web/html.ts'
import type { Words } from './messages.ts'

export const es: Words = {
  list: {
    title: 'Aplicaciones de autenticación',
    lead: 'Junto con su contraseña, un código de cualquiera de ellas abre su cuenta.',
    setUp: (date) => `Configurada el ${date}`,
    setUpAndUsed: (date, day, time) => `Configurada el ${date}. Usada por última vez el ${day} a las ${time}.`,
    resume: 'Volver a usarla',
    resumeLabel: (name) => `Volver a usarla: ${name}`,
    resumed: 'La entrada vuelve a funcionar.',
    suspended: (date) => `Suspendida desde el ${date}, notificada como robada. Sus códigos no abren nada.`,
    move: 'Pasar a un teléfono nuevo',
    moveLabel: (name) => `Pasar a un teléfono nuevo: ${name}`,
    rename: 'Cambiar el nombre',
    renameLabel: (name) => `Cambiar el nombre: ${name}`,
    remove: 'Eliminar',
    removeLabel: (name) => `Eliminar: ${name}`,
    add: 'Añadir una aplicación de autenticación',
    addWhy: (most) => `Un segundo dispositivo le permite entrar si pierde el primero. Puede tener hasta ${most}.`,
    full: (most) => `Tiene ${most} entradas, no puede haber más. Elimine una antes de añadir otra.`,
    none: 'El inicio de sesión en dos pasos está desactivado; por eso no hay ninguna aplicación configurada.',
    toProfile: 'Ir a su perfil',
    change: 'Añadir, pasar o eliminar',
    help: 'Pasar a un teléfono nuevo, paso a paso',
    added: 'La entrada nueva ya vale. Las otras siguen valiendo.',
    moved:
      'El teléfono nuevo ya vale. La entrada anterior ha dejado de valer: bórrela de la aplicación del teléfono anterior.',
    removed: 'La entrada se ha eliminado. Sus códigos ya no valen.',
    renamed: 'Guardado',
  },
  add: {
    title: 'Añadir una aplicación de autenticación',
    lead: 'Primero, un código de una entrada que valga: así nadie más añade un teléfono propio.',
    scan: 'Escanee la imagen con el dispositivo nuevo. Sus otras entradas siguen valiendo.',
    hint: 'Confirma la entrada nueva.',
    go: 'Confirmar la entrada nueva',
    cancel: 'No añadirla',
  },
  move: {
    title: 'Pasar a un teléfono nuevo',
    lead: 'Primero, un código de una entrada que valga. El teléfono anterior vale hasta que se confirme el nuevo.',
    scan: 'Escanee la imagen con el teléfono nuevo. El anterior vale hasta que escriba el primer código del nuevo.',
    hint: 'Con él, la entrada nueva ocupa el lugar de la anterior.',
    go: 'Confirmar y pasar',
    cancel: 'No pasar, conservar la entrada anterior',
  },
  name: {
    label: 'Nombre de la entrada nueva',
    hint: 'Para encontrarla: por ejemplo, el dispositivo en el que está.',
    standard: (number) => `Teléfono ${number}`,
    tooLong: (most) => ({ title: 'El nombre es demasiado largo', next: `Puede tener hasta ${most} caracteres.` }),
    taken: { title: 'Ya tiene una entrada con ese nombre', next: 'Elija otro nombre.' },
    missing: { title: 'Escriba un nombre', next: 'Por ejemplo, el dispositivo en el que está.' },
  },
  remove: {
    title: 'Eliminar una aplicación de autenticación',
    lead: (name, since) =>
      html`${name}, configurada el ${since}: sus códigos dejarán de valer y se cerrarán las sesiones que se abrieron con
      ella. Confírmelo con un código de otra entrada.`,
    go: 'Eliminar esta entrada',
    keep: 'Conservarla',
    ownCode: {
      title: 'Ese código es de la entrada que va a eliminar',
      next: 'Escriba un código de otra entrada, una que vaya a conservar.',
    },
  },
  resume: {
    title: 'Volver a usar una entrada notificada como robada',
    lead: (name, since) =>
      html`${name} está suspendida desde el ${since}: sus códigos no abren nada. Desde ahora volverían a abrir su
      cuenta, junto con su contraseña.`,
    onlyIf: 'Hágalo solo si tiene ese teléfono en la mano y nadie más lo ha tenido. Le avisamos por correo.',
    go: 'Volver a usar esta entrada',
    keep: 'Dejarla suspendida',
  },
  recovery: {
    now: {
      title: 'Ha iniciado sesión con un código de recuperación',
      text: 'Configure ahora una aplicación nueva: antes le enviamos un código. Después podrá eliminar la entrada perdida.',
    },
    then: {
      title: 'Ha iniciado sesión con un código de recuperación',
      text: 'Elimine la entrada perdida con un código de la nueva. Para todo lo demás, cierre la sesión e inicie otra con un código.',
    },
    done: {
      title: 'Ha iniciado sesión con un código de recuperación',
      text: 'Cierre la sesión e inicie otra con un código de su aplicación: entonces podrá hacerlo todo de nuevo.',
    },
    lead: (address) =>
      html`Ha iniciado sesión con un código de recuperación. Antes de configurar una aplicación nueva, enviamos un
      código a ${address}.`,
    send: 'Enviarme el código',
    sent: (time, address) => html`A las ${time} enviamos un código a ${address}.`,
    label: 'Código de 8 cifras del correo',
    valid: (time) => `Válido hasta las ${time}, solo en este navegador.`,
    again: 'Enviar un código nuevo',
    cannotRead: 'No puedo leer este buzón',
    notMove: {
      title: 'Ha iniciado sesión con un código de recuperación',
      next: 'Añada mejor la aplicación nueva: antes le enviamos un código. Después elimine la entrada perdida.',
    },
    oneOnly: {
      title: 'En esta sesión ya se configuró la única aplicación nueva',
      next: 'Para añadir otra o pasar a otro teléfono, cierre la sesión e inicie otra con un código de la aplicación nueva.',
    },
    logOut: 'Cerrar la sesión e iniciar otra con un código',
  },
  rename: { title: 'Cambiar el nombre de la entrada', label: 'Nombre de la entrada', go: 'Guardar el nombre' },
  last: {
    title: 'Su última aplicación de autenticación no se puede eliminar',
    next: 'Sin ella no podría iniciar sesión. Pásela a un teléfono nuevo o añada antes otra entrada.',
    switchOff: 'Desactivar el inicio de sesión en dos pasos',
  },
  full: (most) => ({
    title: `Ya tiene ${most} aplicaciones de autenticación`,
    next: 'No puede haber más. Elimine antes una.',
  }),
  goOn: 'Continuar',
  back: 'Volver a sus aplicaciones de autenticación',
  lost: 'No tengo un código de ninguna',
  help: 'Algo no funciona',
  mail: {
    added: {
      subject: (platform) => `Se añadió una aplicación de autenticación a su cuenta de ${platform}`,
      heading: 'Se añadió una aplicación de autenticación',
      text: (platform) =>
        `Los códigos de la entrada nueva también abren ahora su cuenta de ${platform}. Sus otras entradas siguen valiendo.`,
    },
    moved: {
      subject: (platform) => `Su aplicación de autenticación para ${platform} pasó a un teléfono nuevo`,
      heading: 'Pasó a un teléfono nuevo',
      text: (platform) =>
        `Los códigos para ${platform} vienen ahora de la entrada nueva. La anterior ya no vale; bórrela de la aplicación del teléfono anterior.`,
    },
    resumed: {
      subject: (platform) => `Una entrada de su cuenta de ${platform} vuelve a funcionar`,
      heading: 'Una entrada vuelve a funcionar',
      text: (platform) =>
        `Estaba suspendida porque su teléfono se notificó como robado. Sus códigos vuelven a abrir su cuenta de ${platform}, junto con su contraseña.`,
    },
    removed: {
      subject: (platform) => `Se eliminó una aplicación de autenticación de su cuenta de ${platform}`,
      heading: 'Se eliminó una aplicación de autenticación',
      text: (platform) => `Sus códigos ya no abren su cuenta de ${platform}.`,
    },
    entry: 'Entrada',
    before: 'En lugar de',
    when: 'Cuándo',
    network: 'Red',
  },
}
