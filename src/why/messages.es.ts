import { es as code } from './code-messages.es.ts'
import { es as company } from './company-messages.es.ts'
import { es as link } from './link-messages.es.ts'
import type { WhyMessages } from './messages.ts'
import { es as page } from './page-messages.es.ts'
import { es as request } from './request-messages.es.ts'

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
  explained: { ...code, ...link, ...company, ...request, ...page },
}
