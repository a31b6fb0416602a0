# A store without a contact, in one language.
store languages en
store hands over to nobody
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > tap help
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | This is how shopping with *Linen House* works: write what you are looking for, or tap a button.
        |
        | At any time you can write:
        | • *menu*: everything at a glance
        | • *cart*: what you have chosen
        | • *checkout*: pay
        | • *orders*: what you have ordered
        | • *language*: write in another language
        | • *stop*: no more messages
        [menu] Menu
        [human] Talk to us
      = idle

09:01 > tap human
      < buttons
        | I cannot put you through to a person here yet. You will find how to reach *Linen House* in its online shop.
        [menu] Menu
      = idle
