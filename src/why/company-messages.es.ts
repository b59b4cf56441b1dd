import type { CompanyWords } from './company-messages.ts'

export const es: CompanyWords = {
  'has-admin': {
    title: 'No hay ninguna empresa sin administrador para esta persona',
    why: 'Soporte hace administrador a alguien solo donde nadie dirige la empresa: ningún otro administrador está activo con un inicio de sesión en dos pasos que funcione. Y solo a un miembro activo que tenga activado su propio inicio de sesión en dos pasos.',
    next: 'Donde hay un administrador, nombra él. Quien no haya configurado el inicio de sesión en dos pasos lo hace primero.',
  },
  'email-taken': {
    title: 'Otra cuenta tiene esta dirección',
    why: 'Una dirección es de una sola cuenta.',
    next: 'Use otra dirección, o inicie sesión con la cuenta que tiene esta.',
    helper: 'El soporte puede decir qué hacer cuando una cuenta antigua tiene todavía su dirección.',
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
  'later-than-platform': {
    title: 'La fecha es posterior a la de la plataforma',
    why: 'Una empresa puede exigir el inicio de sesión en dos pasos antes que todas, nunca después.',
    next: 'Elija una fecha anterior a la que nombra la página.',
    helper: 'Los operadores de la plataforma pueden dar más tiempo a personas concretas.',
  },
}
