# No FAQ at all, and one that cannot be looked at: nothing breaks, the goods are searched.
store contact "+33 1 23 45 67 89"
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

09:01 > tap faq
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | There are no answers written here yet, but we are happy to help.
        |
        | Our team is happy to help: +33 1 23 45 67 89
        [human] Talk to us
        [menu] Menu
      = idle

09:02 > "preguntas frecuentes"
      < buttons
        | There are no answers written here yet, but we are happy to help.
        |
        | Our team is happy to help: +33 1 23 45 67 89
        [human] Talk to us
        [menu] Menu
      = idle

desk answers nothing now

09:03 > "how long does delivery take?"
      ? questions and answers
      ? own orders
      < buttons
        | I find no order under your number; I look back 60 days. Did you order with another number? Then send me the number of the order and its e-mail or postcode, for example: *#1001 kerry@example.com*
        [menu] Menu
        [human] Talk to us
      = awaiting an order's number, speaks en

09:04 > tap faq:delivery-time
      ? questions and answers
      < buttons
        | There are no answers written here yet, but we are happy to help.
        |
        | Our team is happy to help: +33 1 23 45 67 89
        [human] Talk to us
        [menu] Menu
      = idle, speaks en

09:05 > "red scarf"
      ? search "red scarf", page 1 + questions and answers
      ? product scarf-red
      < buttons
        | *Red scarf*
        | Price: €25.00
        | Quantity: 1
        | Total: *€25.00*
        footer You can also write a number
        [buy:scarf-red:1] Buy now
        [qty:scarf-red:2] ➕ More
        [cart.add:scarf-red:1] 🛒 Add 1 to cart
      = choosing quantity 1x scarf-red, speaks en
