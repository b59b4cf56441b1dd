import type { Words } from './messages.ts'

export const es: Words = {
  step: 'códigos de recuperación',
  shown: {
    title: 'Para el día en que no tenga su teléfono',
    lead: 'Cada código inicia su sesión una vez, en lugar de la aplicación. Solo los mostramos ahora.',
    of: (platform, address) => `Para ${platform}, ${address}`,
    list: 'Códigos de recuperación',
    copy: 'Copiar',
    copied: 'Copiados',
    download: 'Descargar',
    print: 'Imprimir',
    outside: 'Guárdelos fuera de la aplicación que genera sus códigos: impresos o en un gestor de contraseñas.',
    kept: 'He guardado mis códigos de recuperación',
    go: (platform) => `Ir a ${platform}`,
    notKept: {
      title: 'Guarde primero sus códigos de recuperación',
      next: 'Imprímalos, descárguelos o anote uno. Después diga que los ha guardado.',
    },
    later: 'Cerrar sesión',
  },
  file: {
    title: (platform, address) => `Códigos de recuperación de ${platform}, ${address}`,
    lead: 'Cada código inicia su sesión una vez, en lugar de la aplicación de autenticación.',
    made: (time) => `Creados: ${time}`,
  },
  make: {
    titleNone: 'Crear códigos de recuperación',
    titleNew: 'Crear códigos de recuperación nuevos',
    none: 'No tiene códigos de recuperación. Con uno puede entrar si pierde el teléfono o se le rompe, sin esperar a nadie.',
    unkept: 'No ha dicho que haya guardado sus códigos de recuperación. Cree otros, a no ser que los tenga.',
    left: (left, of) =>
      left === 1
        ? `Le queda uno de sus ${of} códigos de recuperación.`
        : `Le quedan ${left} de sus ${of} códigos de recuperación.`,
    replaces: 'Los nuevos ocupan su lugar: los códigos que tiene ahora dejarán de valer.',
    label: 'Un código nuevo de 6 cifras de su aplicación de autenticación',
    go: 'Crear diez códigos',
    haveThem: 'Tengo los que se me mostraron',
    notNow: 'Ahora no',
    back: 'Volver a su perfil',
    help: 'Cómo funcionan los códigos de recuperación',
    shownAgain: 'Mostrar los códigos otra vez',
  },
  use: {
    title: 'Iniciar sesión sin su teléfono',
    lead: (platform, address) => `Inicia sesión en ${platform} como ${address}.`,
    label: 'Código de recuperación',
    hint: 'Cinco grupos de cinco signos. Las mayúsculas, los espacios y los guiones dan igual. Cada código vale una vez.',
    go: 'Iniciar sesión',
    code: 'Escribir un código de la aplicación',
    lost: 'No tengo códigos de recuperación',
    logOut: 'Cerrar sesión',
    malformed: {
      title: 'Un código de recuperación tiene 25 signos',
      next: 'Cinco grupos de cinco cifras y letras. No contiene la U; la I y la L se leen como 1, la O como 0.',
    },
    wrong: {
      title: 'Ese código de recuperación no es correcto o ya se usó.',
      next: 'Pruebe otro de su lista. Si desde entonces ha creado códigos nuevos, solo valen esos.',
    },
    wait: (distance) => ({
      title: 'Demasiados códigos de recuperación incorrectos',
      next: `Espere ${distance} e inténtelo de nuevo. Su cuenta está segura; nada queda bloqueado para siempre.`,
    }),
    networkWait: (distance) => ({
      title: 'Demasiados intentos desde su red',
      next: `Espere ${distance} o use otra red.`,
    }),
  },
  profile: {
    heading: 'Códigos de recuperación',
    what: 'Le permiten entrar si pierde el teléfono o se le rompe.',
    none: 'No tiene ninguno.',
    unkept: 'No ha dicho que los haya guardado.',
    left: (left, of, date) => `Quedan ${left} de ${of}, creados el ${date}`,
    few: 'Quedan pocos. Cree otros mientras tenga su teléfono.',
    gone: 'No queda ninguno. Cree otros mientras tenga su teléfono.',
    makeFirst: 'Crear códigos de recuperación',
    makeNew: 'Crear otros',
    recoverySession: 'Ha iniciado sesión con un código de recuperación',
    recoverySessionNext:
      'Para algunas cosas hace falta iniciar sesión con un código de su aplicación. Configure un teléfono nuevo, cierre la sesión e inicie sesión con su código.',
    toApps: 'A sus aplicaciones de autenticación',
  },
  mail: {
    used: {
      subject: (platform) => `Se usó un código de recuperación de ${platform}`,
      heading: 'Se usó un código de recuperación',
      signIn: (platform) =>
        `Alguien inició sesión en ${platform} con su contraseña y uno de sus códigos de recuperación.`,
      reset: (platform) =>
        `Alguien demostró con uno de sus códigos de recuperación que puede elegirse una contraseña nueva para ${platform}.`,
      few: 'Cree pronto códigos de recuperación nuevos: su perfil le lleva allí. Hace falta un código de su aplicación de autenticación.',
    },
    made: {
      subject: (platform) => `Códigos de recuperación nuevos para ${platform}`,
      heading: 'Se crearon códigos de recuperación nuevos',
      text: (platform) =>
        `Se crearon diez códigos de recuperación nuevos para su cuenta de ${platform}. Los que tenía antes ya no valen.`,
    },
    when: 'Cuándo',
    network: 'Red',
    left: 'Códigos que quedan',
  },
}
