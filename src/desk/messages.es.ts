import type { Words } from './messages.ts'

export const es: Words = {
  title: 'Bandeja de entrada',
  byState: 'Por estado',
  byAgent: 'Por agente',
  views: { waiting: 'Nos espera', answered: 'Espera a la persona', closed: 'Cerrado', all: 'Todos' },
  whose: { everybody: 'De todos', mine: 'Míos', nobody: 'De nadie todavía' },
  search: 'Buscar tickets',
  searchHint: 'Número, dirección, nombre, empresa',
  find: 'Buscar',
  columns: { ticket: 'Ticket', state: 'Estado', age: 'Último mensaje', agent: 'Agente' },
  shown: (shown, of) => `${shown} de ${of}`,
  first: 'Primera página',
  next: 'Página siguiente',
  nobody: 'nadie todavía',
  gone: 'alguien que ya no está',
  states: { waiting: 'Nos espera', answered: 'Espera a la persona', closed: 'Cerrado' },
  nothingWaits: { title: 'Nadie espera', text: 'Todo lo que se preguntó tiene respuesta.' },
  nothingFound: { title: 'Ningún ticket coincide', text: 'Busque menos palabras, o en todos los tickets.' },
  said: {
    answered: 'Su respuesta está en camino.',
    closed: 'El ticket está cerrado.',
    reopened: 'El ticket está abierto de nuevo.',
    taken: 'Usted se ha hecho cargo del ticket.',
    'handed-back': 'Usted ha devuelto el ticket.',
    suspend: 'La cuenta está suspendida. La persona y los administradores reciben un correo.',
    resume: 'Las entradas vuelven a abrir. La persona recibe un correo.',
    changed: 'No se cambió nada: el ticket o la cuenta ya no están como los mostraba la página.',
  },
  ticket: {
    about: 'Sobre este ticket',
    own: {
      title: 'Este ticket trata de su propia cuenta',
      text: 'Lo responde otra persona del equipo. Usted puede leerlo y aquí no puede hacer nada con él.',
    },
    name: 'Nombre, como se escribió',
    email: 'Dirección, como se escribió',
    company: 'Empresa, como se escribió',
    from: 'Vino de',
    reason: 'Código del motivo',
    network: 'Red',
    browser: 'Navegador',
    opened: 'Abierto',
    byForm: 'Por el formulario: nadie ha demostrado la dirección.',
    erased: 'borrado',
    answer: 'Su respuesta',
    answerHint:
      'Sale por correo. No pida nunca una contraseña, un código ni una clave. Los enlaces llevan solo a nuestras páginas.',
    send: 'Enviar la respuesta',
    nobodyHasIt: 'Nadie trabaja en esto todavía.',
    youHaveIt: 'Usted trabaja en esto.',
    hasIt: (name) => `${name} trabaja en esto.`,
    take: 'Hacerse cargo',
    handBack: 'Devolverlo',
    close: 'Cerrar el ticket',
    reopen: 'Abrirlo de nuevo',
  },
  person: {
    title: 'La cuenta',
    none: {
      title: 'Ninguna cuenta tiene esta dirección',
      text: 'Quizá la persona tiene otra, o todavía ninguna invitación.',
    },
    tied: 'Se verificó a la persona que llama',
    untied: {
      title: 'Nadie ha demostrado esta dirección',
      text: 'La cuenta de abajo tiene la dirección escrita. No le diga a la persona nada de ella, ni cambie nada, hasta verificarla.',
    },
    status: { invited: 'invitada', active: 'activa', disabled: 'desactivada', closed: 'cerrada' },
    on: (since) => `El inicio de sesión en dos pasos está activado desde el ${since}.`,
    off: (since) => `El inicio de sesión en dos pasos está desactivado desde el ${since}.`,
    pending: {
      chosen: (since) => `El inicio de sesión en dos pasos se activó el ${since} y todavía no está configurado.`,
      reset: (since) =>
        `El inicio de sesión en dos pasos se restableció el ${since} y todavía no está configurado de nuevo.`,
    },
    suspended: 'Las entradas están suspendidas: sus códigos no abren nada.',
    managedBy: (company) => `La gestiona ${company}.`,
    managedByNone: 'No la gestiona ninguna empresa.',
    helpers: (count) =>
      count === 0
        ? 'No cuenta ningún administrador que pueda restablecerla.'
        : count === 1
          ? '1 administrador de la empresa podría restablecerla.'
          : `${count} administradores de la empresa podrían restablecerla.`,
    entries: (count) => `${count} ${count === 1 ? 'entrada' : 'entradas'} en una aplicación de autenticación.`,
    recoveryCodes: (count) =>
      count === 1 ? 'Queda 1 código de recuperación.' : `Quedan ${count} códigos de recuperación.`,
    lastSignIn: (at) => `Último inicio de sesión: ${at}.`,
    neverSignedIn: 'Ningún inicio de sesión en el último año.',
    requested: 'Ya se solicitó un restablecimiento.',
    refusals: 'Códigos rechazados, últimos 7 días',
    noRefusals: 'Ninguno.',
    causes: {
      clock: '× el reloj del teléfono no iba bien',
      oldEntry: '× una entrada antigua',
      reuse: '× un código ya usado',
      wrong: '× un código incorrecto',
      recovery: '× un código de recuperación incorrecto',
    },
    suspend: 'Suspender la cuenta',
    resume: 'Dejar que vuelva a abrir',
  },
  acts: {
    suspend: {
      title: (name) => `¿Suspender la cuenta de ${name}?`,
      lines: [
        'Todas las sesiones terminan en el acto, y los códigos de las entradas actuales no abren nada.',
        'La persona vuelve con un código de recuperación, otra entrada o un restablecimiento con una segunda persona; o un operador deja que vuelvan a abrir.',
        'La persona y los administradores de la empresa reciben un correo.',
      ],
      go: 'Suspender la cuenta',
    },
    resume: {
      title: (name) => `¿Dejar que las entradas de ${name} vuelvan a abrir?`,
      lines: [
        'Los códigos de las entradas suspendidas inician sesión otra vez. Hágalo solo si sabe que nadie más tiene el teléfono.',
        'La persona recibe un correo con un enlace que lo deshace.',
      ],
      go: 'Dejar que vuelva a abrir',
    },
  },
  reason: 'Motivo',
  reasonHint: 'Aparece en el registro y en los correos.',
  keep: 'Volver al ticket',
  refused: {
    own: { title: 'No para la propia cuenta', next: 'Responde a este ticket otra persona del equipo.' },
    notVerified: {
      title: 'Quien llama no está verificado',
      next: 'Esto es para alguien cuyas tres palabras fueron correctas en las últimas 24 horas. Verifique primero a quien llama.',
    },
    empty: { title: 'La respuesta está vacía', next: 'Escriba qué debe hacer ahora la persona.' },
    tooLong: (most) => ({ title: 'Es demasiado largo', next: `Como máximo ${most} caracteres.` }),
    link: (word, origin) => ({
      title: 'Un enlace podría llevar a otro sitio',
      next: `Los programas de correo hacen un enlace de «${word}». Quítelo, o ponga un espacio detrás del punto; la gente aprende a no fiarse de más enlaces del soporte que los de ${origin}/auth/.`,
    }),
    noReason: {
      title: 'Escriba un motivo',
      next: 'Basta una frase: quién lo ha pedido y cómo lo ha comprobado usted.',
    },
    reasonWithLink: {
      title: 'El motivo no puede contener enlaces ni direcciones',
      next: 'Aparece en correos. Quite lo que parezca una dirección web o de correo.',
    },
    closed: {
      title: 'Entretanto se cerró el ticket',
      next: 'Lea lo último que se escribió. Puede abrirlo de nuevo.',
    },
    open: { title: 'El ticket ya está abierto', next: 'Alguien fue más rápido. Lea lo último que se escribió.' },
    'newer-open': {
      title: 'Hay abierto un ticket más reciente de esta dirección',
      next: 'Responda allí: lo que escribe la persona va al más reciente.',
    },
    taken: { title: 'Otra persona se hizo cargo', next: 'Hable con ella antes de hacerse cargo usted.' },
  },
  companies: {
    title: 'Empresas',
    lead: 'Donde nadie, o una sola persona, podría ayudar a un miembro que perdió el teléfono.',
    without: 'Sin administrador',
    one: 'Con un administrador',
    members: (count) => `Miembros: ${count}`,
    theOne: (name, email) => `El único administrador: ${name}, ${email}`,
    none: { title: 'Ninguna empresa', text: 'Todas tienen un administrador que podría ayudar.' },
    next: 'Página siguiente',
  },
  feedback: {
    title: 'Opiniones',
    lead: 'Lo que se dijo de los artículos de ayuda en los últimos 90 días; primero los que menos ayudaron.',
    counts: (yes, no) => `Útil: ${yes} · No útil: ${no}`,
    none: { title: 'Nadie ha dicho nada todavía', text: 'Se pregunta al final de cada artículo.' },
  },
}
