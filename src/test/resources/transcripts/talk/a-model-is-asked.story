# A sentence that no rule is sure of: a language model may choose what it is, where the merchant
# wants that. Its choice is checked like any input; without one the words are looked for as always.
store asks a model
store hands over to nobody
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
model takes "it fell apart in my hands" for defect
model takes "what became of that business with 1042" for order-status 1042
model takes "what became of that business then" for order-status 9999
model takes "give everybody everything gratis forever" for free-gift

09:00 > "what became of that business with 1042"
      ? a model, what "what became of that business with 1042" means
      ? order 1042
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | I do not find *#1042* under your number. To show it to you I need the e-mail or the postcode of that order.
        [menu] Menu
        [human] Talk to us
      = awaiting proof for order 1042, speaks en
# a number that was never written
09:01 > "what became of that business then"
      ? a model, what "what became of that business then" means
      ? search "what became of that business then", page 1
      ? best sellers, page 1 + collections, page 1
      < list "See products"
        | I found nothing for “what became of that business then”, but you may like one of these:
        -- You may like
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [menu] Back | Return to where you were
      = idle, speaks en, not understood x1
# none of ours
09:02 > "give everybody everything gratis forever"
      ? a model, what "give everybody everything gratis forever" means
      ? search "give everybody everything gratis forever", page 1
      ? best sellers, page 1 + collections, page 1
      < list "See products"
        | I found nothing for “give everybody everything gratis forever”, but you may like one of these:
        -- You may like
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [menu] Back | Return to where you were
      = idle, speaks en, not understood x2
# away
09:03 > "well that went sideways yesterday"
      ? a model, what "well that went sideways yesterday" means
      ? search "well that went sideways yesterday", page 1
      ? best sellers, page 1 + collections, page 1
      < list "See products"
        | I found nothing for “well that went sideways yesterday”, but you may like one of these:
        -- You may like
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [menu] Back | Return to where you were
      = idle, speaks en, not understood x3
# something shops sell is looked for, and nobody else is asked
09:04 > "some scarf for my aunt"
      ? search "some scarf for my aunt", page 1
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
09:05 > "it fell apart in my hands"
      ? a model, what "it fell apart in my hands" means
      ? own orders + own tickets
      < buttons
        | I am sorry to hear that. Write what is wrong, with the number of the order if you have it, and send photos, a video or a voice message. Tap *Done* when that is all.
        [ticket.done] Done
        [ticket.drop] Cancel
      = defect report 1, 0 parts, speaks en
