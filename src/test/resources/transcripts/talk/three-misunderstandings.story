# Messages that are not understood are counted in a row, so that somebody can step in. A picture
# is answered; a voice message says something and is not understood. The first message that is
# understood ends the row.
store hands over to nobody
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

09:00 > "???"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | Sorry, I did not understand that. You can write the name of a product, or choose what to do:
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        -- Collections
        [collection:scarves] Scarves | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, not understood x1
09:01 > "asdfghjkl"
      ? search "asdfghjkl", page 1
      ? best sellers, page 1 + collections, page 1
      < list "See products"
        | I found nothing for “asdfghjkl”, but you may like one of these:
        -- You may like
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [menu] Back | Return to where you were
      = idle, not understood x2
09:02 > audio
      < buttons
        | I cannot listen to voice messages yet. Please write to me what you are looking for.
        [browse] Browse the shop
        [menu] Menu
        [human] Talk to us
      = idle, not understood x3
09:03 > "cart"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Your cart is empty. Let us find something you like!
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        -- Collections
        [collection:scarves] Scarves | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle
09:04 > "qwertz uiop"
      ? search "qwertz uiop", page 1
      ? best sellers, page 1 + collections, page 1
      < list "See products"
        | I found nothing for “qwertz uiop”, but you may like one of these:
        -- You may like
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [menu] Back | Return to where you were
      = idle, not understood x1
09:05 > image
      < buttons
        | Thank you for the picture! I cannot see pictures, though. Tell me in a word or two what you are looking for.
        [browse] Browse the shop
        [menu] Menu
        [human] Talk to us
      = idle
