# What Meta cannot show us, such as a poll.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > unreadable poll
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | I cannot read this kind of message. Please write to me what you need.
        [browse] Browse the shop
        [menu] Menu
        [human] Talk to us
      = idle, not understood x1
