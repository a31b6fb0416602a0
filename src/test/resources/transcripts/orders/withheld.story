# The shop does not let the app see who bought what: said plainly, with the way to a person.
store contact "hello@linen-house.example"
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
shelf scarves: scarf-blue "Blue scarf" 27.50
orders withheld
order #2001 25.00 EUR sent d1: 1x scarf-red proof 75011
10:00 > "where is my order?"
      ? own orders
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | This shop does not let me see whose an order is, so I cannot show it here.
        |
        | Our team is happy to help: hello@linen-house.example
        [menu] Menu
        [human] Talk to us
      = idle, speaks en
10:01 > "#2001"
      ? order 2001
      < buttons
        | This shop does not let me see whose an order is, so I cannot show it here.
        |
        | Our team is happy to help: hello@linen-house.example
        [menu] Menu
        [human] Talk to us
      = idle, speaks en
10:02 > "#2001 75011"
      ? order 2001
      < buttons
        | This shop does not let me see whose an order is, so I cannot show it here.
        |
        | Our team is happy to help: hello@linen-house.example
        [menu] Menu
        [human] Talk to us
      = idle, speaks en
