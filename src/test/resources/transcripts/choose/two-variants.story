# Two variants: buttons under the picture.
shelf scarves "Scarves": scarf "Wool scarf" 25.00 x3 image says "Warm." options Colour Red|Blue
shelf scarf/Blue x0

09:00 > tap product:scarf
      ? product scarf
      < buttons
        image https://img.example/scarf.jpg
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | *Wool scarf*
        | *€25.00*
        | Warm.
        |
        | Please choose: Colour
        [variant:scarf/Red] Red
        [variant:scarf/Blue] ✕ Blue
      = choosing options of 1x scarf

09:01 > tap variant:scarf/Blue
      ? product of variant scarf/Blue
      < buttons
        image https://img.example/scarf.jpg
        | *Wool scarf*
        | *€25.00*
        |
        | *Blue* is sold out at the moment. Please choose again: Colour
        [variant:scarf/Red] Red
        [variant:scarf/Blue] ✕ Blue
      = choosing options of 1x scarf

09:02 > "red"
      ? product scarf
      < buttons
        image https://img.example/scarf.jpg
        | *Wool scarf – Red*
        | Price: €25.00
        | Quantity: 1
        | Total: *€25.00*
        |
        | Warm.
        footer You can also write a number
        [buy:scarf/Red:1] Buy now
        [qty:scarf/Red:2] ➕ More
        [cart.add:scarf/Red:1] 🛒 Add 1 to cart
      = choosing quantity 1x scarf/Red

09:03 > "back"
      ? product of variant scarf/Red
      < buttons
        image https://img.example/scarf.jpg
        | *Wool scarf*
        | *€25.00*
        | Warm.
        |
        | Please choose: Colour
        [variant:scarf/Red] Red
        [variant:scarf/Blue] ✕ Blue
      = choosing options of 1x scarf
