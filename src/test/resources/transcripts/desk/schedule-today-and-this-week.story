# What is made today and this week, on which line and how well, where the merchant shows it.
desk makes "Curtains, blue" d1 08:00 to d1 12:00 running on "Loom 2" 60/100 98% for #1001
desk makes "Tablecloths" d2 08:00 to d4 18:00 planned on "Loom 1"
desk makes "Napkins" d12 08:00 to d12 18:00 planned
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

09:01 > "production schedule"
      < list "See the schedule"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | What would you like to know of our schedule?
        -- Schedule
        [schedule.mine] My order | When your order is made
        [schedule.today] Today | What is made today
        [schedule.week] This week | What is made until Sunday
        [schedule.lines] Running now | What runs on each line
        [menu] Menu | Return to where you were
      = idle

09:02 > tap schedule.today
      ? plan of the day
      < buttons
        | 🗓 *Today*
        |
        | *Curtains, blue*: in the making
        | 2 November 2026, 08:00–12:00
        | 60 of 100 done
        | Line: Loom 2
        | Quality: 98 %
        [schedule] Schedule
        [human] Talk to us
        [menu] Menu
      = idle

09:03 > tap schedule.week
      ? plan of the week
      < buttons
        | 🗓 *This week*
        |
        | *Curtains, blue*: in the making
        | 2 November 2026, 08:00–12:00
        | 60 of 100 done
        | Line: Loom 2
        | Quality: 98 %
        |
        | *Tablecloths*: planned
        | 3 November 2026 – 5 November 2026
        | Line: Loom 1
        [schedule] Schedule
        [human] Talk to us
        [menu] Menu
      = idle

09:04 > tap schedule.lines
      ? what runs now
      < buttons
        | ⚙️ *Running now*
        |
        | *Curtains, blue*: in the making
        | 2 November 2026, 08:00–12:00
        | 60 of 100 done
        | Line: Loom 2
        | Quality: 98 %
        [schedule] Schedule
        [human] Talk to us
        [menu] Menu
      = idle

09:05 > "¿qué se hace hoy?"
      ? plan of the day
      < buttons
        | 🗓 *Hoy*
        |
        | *Curtains, blue*: en marcha
        | 2 de noviembre de 2026, 08:00–12:00
        | 60 de 100 hechos
        | Línea: Loom 2
        | Calidad: 98 %
        [schedule] Producción
        [human] Hablar con alguien
        [menu] Menú
      = idle, speaks es

09:06 > "plan de la semana"
      ? plan of the week
      < buttons
        | 🗓 *Esta semana*
        |
        | *Curtains, blue*: en marcha
        | 2 de noviembre de 2026, 08:00–12:00
        | 60 de 100 hechos
        | Línea: Loom 2
        | Calidad: 98 %
        |
        | *Tablecloths*: previsto
        | 3 de noviembre de 2026 – 5 de noviembre de 2026
        | Línea: Loom 1
        [schedule] Producción
        [human] Hablar con alguien
        [menu] Menú
      = idle, speaks es
