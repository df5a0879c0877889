/** Arabic of agendas. */
import type { AgendaMessages } from './agenda-messages.ts'
import { dated } from './arabic.ts'

export const agendaAr: AgendaMessages = {
  title: of => `المواعيد المستحقة: ${of}`,
  item: (kind, subject) => `${kind}: ${subject}`,
  standings: {
    coming: null,
    overdue: asAt => `انقضى الموعد في ${asAt}: يعلن السجل اكتماله في هذا الشأن، وليس فيه ما يدل على إنجازه`,
    'perhaps-overdue': asAt => `ربما انقضى الموعد في ${asAt}: ليس في السجل ما يدل على إنجازه، غير أن سكوته لا يثبت شيئاً في هذا الشأن`,
  },
  lastDay: want => `اليوم غير ثابت، وقد ذُكر آخر يوم ممكن. والمطلوب: ${want}`,
  daysDisputed: (days, w) => `تختلف المصادر في اليوم (${w.list(days)})، وقد ذُكر آخر هذه الأيام`,
  sessionHeld: (session, host, when) => `${session}: ${dated(when)}، باستضافة ${host}`,
  sessionPlanned: (session, host, when) => `من المقرر عقد ${session} ${dated(when)} باستضافة ${host}؛ أما انعقادها ففعل قائم بذاته`,
  grounds: 'الأسانيد', notEstablished: 'ما لم يثبت', nothing: 'لا موعد مستحق يعلمه السجل',
}
