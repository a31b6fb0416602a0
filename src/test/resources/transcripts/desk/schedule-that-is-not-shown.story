# Nothing planned, hidden lines, a plan that cannot be seen, and a store that keeps none.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
order #1001 25.00 EUR received d1: 1x scarf-red

09:01 > "when is my order made?"
      ? own orders
      ? plan for orders 1001
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | Order *#1001*
        | Placed on 2 November 2026
        | Total: €25.00
        | Status: *Being prepared*
        |
        | 1 × scarf-red
        [order.cancel:1001] Cancel order
        [order.address:1001] Change address
        [order.again:1001] Order again
      = at order 1001, speaks en

09:02 > tap schedule.today
      ? plan of the day
      < buttons
        | This shop does not show that here. Our team is happy to tell you.
        [schedule] Schedule
        [human] Talk to us
        [menu] Menu
      = idle, speaks en

09:03 > "planning"
      < list "See the schedule"
        | What would you like to know of our schedule?
        -- Schedule
        [schedule.mine] My order | When your order is made
        [schedule.today] Today | What is made today
        [schedule.week] This week | What is made until Sunday
        [schedule.lines] Running now | What runs on each line
        [menu] Menu | Return to where you were
      = idle, speaks en

desk makes nothing

09:04 > "schedule today"
      ? plan of the day
      < buttons
        | Nothing is planned for today.
        [schedule] Schedule
        [human] Talk to us
        [menu] Menu
      = idle, speaks en

09:05 > "¿cuándo se hace mi pedido?"
      ? own orders
      ? plan for orders 1001
      < buttons
        | Todavía no hay nada previsto para el pedido #1001.
        [schedule] Producción
        [human] Hablar con alguien
        [menu] Menú
      = idle, speaks es

desk hides lines

09:06 > "status of the lines"
      ? what runs now
      < buttons
        | Esta tienda no lo muestra aquí. Nuestro equipo te lo dirá con gusto.
        [schedule] Producción
        [human] Hablar con alguien
        [menu] Menú
      = idle, speaks es

desk loses its plan

09:07 > "this week's schedule"
      ? plan of the week
      < buttons
        | Ahora mismo no puedo ver el plan. Inténtalo de nuevo en unos minutos.
        [schedule] Producción
        [human] Hablar con alguien
        [menu] Menú
      = idle, speaks es

09:08 > "when is my order made?"
      ? own orders
      ? plan for orders 1001
      < buttons
        | I cannot look at the schedule right now. Please try again in a few minutes.
        [schedule] Schedule
        [human] Talk to us
        [menu] Menu
      = idle, speaks en
