# Help, a person, thanks and goodbye.
store contact "+33 1 23 45 67 89"
store hands over to nobody
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > "help"
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
        [languages] Language
      = idle

09:01 > "can I talk to a human?"
      < buttons
        | Our team is happy to help: +33 1 23 45 67 89
        [menu] Menu
      = idle, speaks en

09:02 > tap human
      < buttons
        | Our team is happy to help: +33 1 23 45 67 89
        [menu] Menu
      = idle, speaks en

09:03 > "thank you!"
      < text
        | You are welcome! 😊 Write to me whenever you need something.
      = idle, speaks en

09:04 > "bye"
      < text
        | Goodbye, and see you soon! 👋
      = idle, speaks en
