import type { Words } from './messages.ts'

export const es: Words = {
  mail: {
    ready: {
      subject: (platform) =>
        `Ya se puede mostrar un pase para configurar el inicio de sesión en dos pasos de ${platform}`,
      heading: 'Ya se puede mostrar un pase de configuración',
      text: (platform, until) =>
        `Dos personas han acordado ayudarle a configurar el inicio de sesión en dos pasos de ${platform} sin un código de este buzón. Hasta ${until} una de ellas puede ver el pase y leérselo.`,
    },
    shown: {
      subject: (platform) => `Se mostró un pase para configurar el inicio de sesión en dos pasos de ${platform}`,
      heading: 'Se mostró un pase de configuración',
      text: (platform, until) =>
        `El pase para configurar el inicio de sesión en dos pasos de ${platform} se mostró a la persona que se nombra abajo. Funciona una vez, hasta ${until}.`,
    },
    what: 'Junto con su contraseña permite configurar una aplicación de autenticación, en lugar del código que enviamos aquí. Por sí solo no abre nada.',
    openedBy: 'Pedido por',
    decidedBy: 'Aprobado por',
    shownBy: 'Mostrado a',
    when: 'Cuándo',
  },
}
