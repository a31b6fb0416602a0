package app.tendero.conversation;

/** What shoppers type for the commands of the service desk, as {@link CommandWords} has them. */
final class DeskCommandWords {

    static final String PHRASES =
            """
            SCHEDULE: production schedule, schedule, production plan, workshop schedule
            SCHEDULE: calendario de producción, plan de producción, calendario, programación
            SCHEDULE: calendário de produção, plano de produção, programação, cronograma
            SCHEDULE: calendrier de production, planning de production, planning, calendrier
            SCHEDULE: produktionsplan, fertigungsplan, zeitplan, terminplan
            SCHEDULE: उत्पादन योजना, उत्पादन कार्यक्रम, शेड्यूल, جدول الإنتاج, خطة الإنتاج, الجدول
            SCHEDULE_TODAY: schedule today, today's schedule, production today, what is made today
            SCHEDULE_TODAY: what do you make today, producción de hoy, qué se hace hoy, plan de hoy
            SCHEDULE_TODAY: produção de hoje, o que é feito hoje, plano de hoje
            SCHEDULE_TODAY: production du jour, planning du jour, que fabriquez vous aujourd'hui
            SCHEDULE_TODAY: produktion heute, plan für heute, was wird heute gefertigt
            SCHEDULE_TODAY: आज का उत्पादन, आज क्या बन रहा है, आज का शेड्यूल, إنتاج اليوم, جدول اليوم
            SCHEDULE_WEEK: schedule this week, this week's schedule, production this week
            SCHEDULE_WEEK: what is made this week, producción de esta semana, plan de la semana
            SCHEDULE_WEEK: qué se hace esta semana, produção desta semana, plano da semana
            SCHEDULE_WEEK: production de la semaine, planning de la semaine, produktion diese woche
            SCHEDULE_WEEK: plan für diese woche, wochenplan, इस हफ्ते का उत्पादन, इस सप्ताह का शेड्यूल
            SCHEDULE_WEEK: إنتاج هذا الأسبوع, جدول الأسبوع
            SCHEDULE_LINES: production lines, status of the lines, line status, lines status
            SCHEDULE_LINES: líneas de producción, estado de las líneas, linhas de produção
            SCHEDULE_LINES: estado das linhas, situação das linhas, lignes de production
            SCHEDULE_LINES: état des lignes, fertigungslinien, stand der linien, produktionslinien
            SCHEDULE_LINES: उत्पादन लाइनें, लाइनों की स्थिति, خطوط الإنتاج, حالة الخطوط
            SCHEDULE_MINE: when is my order made, when is my order produced, is my order made yet
            SCHEDULE_MINE: when will my order be made, when will my order be produced
            SCHEDULE_MINE: is my order in production, production of my order, when do you make my order
            SCHEDULE_MINE: cuándo se hace mi pedido, cuándo se fabrica mi pedido
            SCHEDULE_MINE: mi pedido está en producción, producción de mi pedido
            SCHEDULE_MINE: quando meu pedido é feito, quando meu pedido será produzido
            SCHEDULE_MINE: meu pedido está em produção, produção do meu pedido
            SCHEDULE_MINE: quand ma commande est elle fabriquée, quand est fabriquée ma commande
            SCHEDULE_MINE: quand ma commande sera t elle fabriquée, ma commande est elle en production
            SCHEDULE_MINE: wann wird meine bestellung gefertigt, wann wird meine bestellung hergestellt
            SCHEDULE_MINE: wann wird meine bestellung gemacht, ist meine bestellung in produktion
            SCHEDULE_MINE: मेरा ऑर्डर कब बनेगा, मेरा ऑर्डर बन रहा है, متى يصنع طلبي, متى يتم تصنيع طلبي
            SCHEDULE_MINE: هل طلبي قيد التصنيع
            FAQ: faq, faqs, frequently asked questions, questions, common questions
            FAQ: preguntas frecuentes, preguntas, perguntas frequentes, perguntas, dúvidas
            FAQ: questions fréquentes, foire aux questions, häufige fragen, fragen
            FAQ: अक्सर पूछे जाने वाले सवाल, सवाल, सामान्य प्रश्न, أسئلة شائعة, الأسئلة الشائعة, أسئلة
            CONTACT: contact details, contact card, opening hours, your address, location, address
            CONTACT: where are you, where are you located, your phone number, phone number, map
            CONTACT: your email, when are you open, are you open, what are your opening hours
            CONTACT: datos de contacto, horario, horarios, dirección, ubicación, dónde están
            CONTACT: dónde estáis, vuestra dirección, a qué hora abren, a qué hora abrís
            CONTACT: dados de contato, horário, endereço, localização, onde vocês ficam
            CONTACT: horário de funcionamento, qual o endereço, que horas abre
            CONTACT: coordonnées, horaires, heures d'ouverture, vos horaires, votre adresse, adresse
            CONTACT: où êtes vous, où vous trouvez vous, kontaktdaten, öffnungszeiten, eure adresse
            CONTACT: wo seid ihr, wann habt ihr geöffnet, wann habt ihr offen, anfahrt
            CONTACT: संपर्क विवरण, खुलने का समय, आपका पता, आप कहाँ हैं, दुकान कहाँ है
            CONTACT: بيانات الاتصال, ساعات العمل, العنوان, عنوانكم, أين أنتم, وين موقعكم, موقعكم
            """;

    private DeskCommandWords() {}
}
