# Report a defect, follow it, and come back: in English by number, in Spanish by name.
store languages en es
store menu from made_to_order
shelf scarves "Scarves": curtain "Curtain" 80.00 x3
order #1001 160.00 EUR received d1: 2x curtain

09:00 > "hello"
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        -- Menu
        [entry:order_status] Check order status
        [entry:defects] Report a defect
        [entry:production] Production schedule
        [entry:support] Help and support
        [menu.leave] Back | Return to where you were
      = idle, speaks en
09:01 > "2"
      < list "Open menu"
        header Report a defect
        | What would you like to do?
        -- Menu
        [ticket.new] New defect
        [tickets.mine] My defects
        [ticket.follow] Follow a resolution
        [menu] Back | Return to where you were
      = idle, speaks en, in menu defects
09:02 > "1"
      ? own orders + own tickets
      < list "See orders"
        | I am sorry. What is it about?
        -- Orders
        [ticket.about:1001:1] curtain | #1001 · 2 November 2026
        [ticket.other] Something else | Not an order, or one you do not see here
      = choosing what the report is about, speaks en
09:03 > "the seam is open"
      ! note for report 1: "the seam is open"
      ! wake in 180 s: ticket:1:1
      = defect report 1, 1 parts, speaks en
09:04 > "done"
      ! open defect from report 1
      = idle, speaks en
09:05 > "report a defcet"
      < list "Open menu"
        header Report a defect
        | What would you like to do?
        -- Menu
        [ticket.new] New defect
        [tickets.mine] My defects
        [ticket.follow] Follow a resolution
        [menu] Back | Return to where you were
      = idle, speaks en, in menu defects
09:06 > "my defects"
      ? own tickets
      < buttons
        | You have no reports here yet.
        [ticket.new] Report a problem
        [menu] Menu
      = idle, speaks en
09:07 > "back"
      < list "Open menu"
        header Report a defect
        | What would you like to do?
        -- Menu
        [ticket.new] New defect
        [tickets.mine] My defects
        [ticket.follow] Follow a resolution
        [menu] Back | Return to where you were
      = idle, speaks en, in menu defects
09:08 > tap entry:defects
      < list "Open menu"
        header Report a defect
        | What would you like to do?
        -- Menu
        [ticket.new] New defect
        [tickets.mine] My defects
        [ticket.follow] Follow a resolution
        [menu] Back | Return to where you were
      = idle, speaks en, in menu defects
09:09 > "3"
      < buttons
        | Which report? Please send me its number, for example: *DEF-1042*
        [tickets.mine] My reports
        [menu] Menu
      = awaiting a ticket's number, speaks en
09:10 > "menu"
      < list "Open menu"
        | What would you like to do?
        footer You can also just write what you want
        -- Menu
        [entry:order_status] Check order status
        [entry:defects] Report a defect
        [entry:production] Production schedule
        [entry:support] Help and support
        [menu.leave] Back | Return to where you were
      = idle, speaks en
09:11 > "español"
      < list "Abrir el menú"
        | De ahora en adelante te escribo en español.
        footer También puedes escribir lo que quieres
        -- Menú
        [entry:order_status] Estado del pedido
        [entry:defects] Informar de un defecto
        [entry:production] Plan de producción
        [entry:support] Ayuda y soporte
        [menu.leave] Volver | Regresar a donde estabas
      = idle, chose es, speaks en
09:12 > "informar de un defecto"
      < list "Abrir el menú"
        header Informar de un defecto
        | ¿Qué te gustaría hacer?
        -- Menú
        [ticket.new] Nuevo defecto
        [tickets.mine] Mis defectos
        [ticket.follow] Seguir una solución
        [menu] Volver | Regresar a donde estabas
      = idle, chose es, speaks en, in menu defects
09:13 > "7"
      < list "Abrir el menú"
        header Informar de un defecto
        | Elige un número del 1 al 4.
        |
        | ¿Qué te gustaría hacer?
        -- Menú
        [ticket.new] Nuevo defecto
        [tickets.mine] Mis defectos
        [ticket.follow] Seguir una solución
        [menu] Volver | Regresar a donde estabas
      = idle, chose es, speaks en, in menu defects
09:14 > "mis defectos"
      ? own tickets
      < buttons
        | Aún no tienes avisos aquí.
        [ticket.new] Informar de un fallo
        [menu] Menú
      = idle, chose es, speaks en
09:15 > tap entry:defects
      < list "Abrir el menú"
        header Informar de un defecto
        | ¿Qué te gustaría hacer?
        -- Menú
        [ticket.new] Nuevo defecto
        [tickets.mine] Mis defectos
        [ticket.follow] Seguir una solución
        [menu] Volver | Regresar a donde estabas
      = idle, chose es, speaks en, in menu defects
store entry off new_defect
09:16 > tap entry:defects
      < buttons
        header Informar de un defecto
        | ¿Qué te gustaría hacer?
        [tickets.mine] Mis defectos
        [ticket.follow] Seguir una solución
        [menu] Volver
      = idle, chose es, speaks en, in menu defects
09:17 > "nuevo defecto"
      ? search "nuevo defecto", page 1
      ? best sellers, page 1 + collections, page 1
      < list "Ver productos"
        | No encontré nada para “nuevo defecto”, pero quizá te guste algo de esto:
        -- Quizá te guste
        [product:curtain] Curtain | 80,00 € · Solo quedan 3
        [menu] Volver | Regresar a donde estabas
      = idle, chose es, speaks en, not understood x1
store entry gone defects
09:18 > tap entry:defects
      < list "Abrir el menú"
        | Eso ya no está disponible. Esto es lo que hay:
        footer También puedes escribir lo que quieres
        -- Menú
        [entry:order_status] Estado del pedido
        [entry:production] Plan de producción
        [entry:support] Ayuda y soporte
        [menu.leave] Volver | Regresar a donde estabas
      = idle, chose es, speaks en
