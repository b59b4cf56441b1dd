import type { Words } from './messages.ts'

export const es: Words = {
  back: 'Miembros',
  cancel: 'Cancelar',
  appoint: {
    title: (name) => `¿Nombrar administrador a ${name}?`,
    effects: (name, company) => [
      [
        `${name} podrá hacer en ${company} lo mismo que usted:`,
        'invitar y quitar a personas, nombrar administradores, restablecer el inicio de sesión en dos pasos, fijar la fecha.',
      ],
      [
        'Las páginas solo se abren con el inicio de sesión en dos pasos.',
        `Si ${name} no lo ha configurado, eso va primero.`,
      ],
      [
        'Durante 7 días no podrá aprobar que se restablezca a otro administrador.',
        'Así nadie actúa como si fueran dos.',
      ],
      [`${name} y todos los administradores reciben un aviso por correo,`, 'cada uno con un enlace para detenerlo.'],
    ],
    go: 'Nombrar administrador',
  },
  demote: {
    title: (name) => `¿Quitar a ${name} el rol de administrador?`,
    effects: (name, company) => [
      [`${name} sigue siendo miembro de ${company}.`, 'Sus sesiones, su contraseña y sus códigos no cambian.'],
      ['Las páginas de la empresa se cierran al instante,', 'también en las ventanas abiertas.'],
      [`${name} y todos los administradores reciben un aviso por correo,`, 'cada uno con un enlace para detenerlo.'],
    ],
    go: 'Quitar el rol',
  },
  stepDown: {
    title: () => '¿Renunciar a su rol de administrador?',
    effects: (_name, company) => [
      [`Sigue siendo miembro de ${company}.`, 'Sus sesiones, su contraseña y sus códigos no cambian.'],
      ['Las páginas de la empresa se cierran para usted al instante.', 'Otro administrador puede volver a nombrarle.'],
      ['Usted y todos los administradores reciben un aviso por correo,', 'cada uno con un enlace para detenerlo.'],
    ],
    go: 'Renunciar al rol',
  },
  remove: {
    title: (name) => `¿Eliminar a ${name}?`,
    effects: (name, company) => [
      [`${name} deja de pertenecer a ${company}.`, 'Las sesiones que trabajan para ella terminan al instante.'],
      [
        'Si ninguna otra empresa tiene la cuenta, se cierra.',
        'Su dirección queda libre: una nueva invitación crea una cuenta nueva.',
      ],
      [`${name} recibe un aviso por correo.`, 'Lo ocurrido queda en el registro de auditoría.'],
    ],
    go: 'Eliminar',
  },
  removeAdmin: {
    title: (name) => `¿Eliminar a ${name}, que es administrador?`,
    effects: (name, company) => [
      [
        `${name} deja de pertenecer a ${company}.`,
        'Las sesiones que trabajan para ella terminan al instante, y con ellas el rol de administrador.',
      ],
      [
        'Si ninguna otra empresa tiene la cuenta, se cierra.',
        'Su dirección queda libre: una nueva invitación crea una cuenta nueva.',
      ],
      [
        `${name} y los demás administradores reciben un aviso por correo.`,
        'Los administradores pueden detenerlo con un enlace durante 7 días.',
      ],
    ],
    go: 'Eliminar',
  },
  leave: {
    title: () => '¿Dejar la empresa?',
    effects: (_name, company) => [
      [`Deja de pertenecer a ${company}.`, 'Sus sesiones que trabajan para ella terminan al instante, esta también.'],
      ['Si ninguna otra empresa tiene su cuenta, se cierra', 'y ya no podrá iniciar sesión.'],
      [
        'Usted y los demás administradores reciben un aviso por correo.',
        'Los administradores pueden detenerlo con un enlace durante 7 días.',
      ],
    ],
    go: 'Dejar la empresa',
  },
  refused: {
    'not-a-member': { title: 'No es miembro', next: 'En la empresa no hay nadie con esta dirección.' },
    'not-allowed': {
      title: 'Ya no puede hacer esto',
      next: 'Su rol o su sesión cambió mientras esta página estaba abierta. Vuelva a abrirla.',
    },
    'not-activated': {
      title: 'La invitación aún no se ha aceptado',
      next: 'El rol se puede dar cuando la cuenta esté activa. Envíe la invitación otra vez, o invite a la persona como administrador.',
    },
    disabled: {
      title: 'Esta cuenta está desactivada',
      next: 'El operador de la plataforma la ha desactivado. Cuando vuelva a estar activa, se podrá dar el rol.',
    },
    'last-admin': {
      title: 'Una empresa necesita un administrador',
      next: 'No hay otro administrador activo que pueda ayudar. Nombre primero a otra persona.',
    },
    'unknown-role': { title: 'No se eligió nada', next: 'Use el botón de esta página.' },
  },
}
