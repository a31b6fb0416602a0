# Whoever writes faster than we answer gets one message for all of it: the last answer, and above it what must be told.
desk stands at "12 rue des Tisserands, Lyon" 45.7676 4.8344
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20
shelf coats: 6 coat-{n} "A coat of the very finest wool that the sheep of our hills would give, for days of the very coldest wind and nights of the very deepest snow, number {n}" 200.00

# Five are still answered one by one.
09:00 >> "hi"
      ? best sellers, page 1 + collections, page 1
      = idle
09:00 >> tap cart.add:scarf-blue:1
      ? variants scarf-blue
      = idle, cart 1x scarf-blue 27.50 EUR
09:00 >> tap cart.add:scarf-blue:1
      ? variants scarf-blue
      = idle, cart 2x scarf-blue 27.50 EUR
09:00 >> tap cart.add:dress:1
      ? variants dress
      = idle, cart 2x scarf-blue 27.50 EUR + 1x dress 80.00 EUR
09:00 >> tap cart.view
      ? variants scarf-blue, dress
      = idle, cart 2x scarf-blue 27.50 EUR + 1x dress 80.00 EUR
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        [product:coat-1] A coat of the very fine… | €200.00 · In stock · A coat of the very finest wool that the sheep of o…
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      < buttons
        | ✅ In your cart: 1 × Blue scarf
        | Your cart: 1 item, €27.50
        [checkout] Check out
        [with:scarf-blue] Keep shopping
        [cart.view] View cart
      < buttons
        | ✅ In your cart: 2 × Blue scarf
        | Your cart: 2 items, €55.00
        [checkout] Check out
        [with:scarf-blue] Keep shopping
        [cart.view] View cart
      < buttons
        | ✅ In your cart: 1 × Linen dress
        | Your cart: 3 items, €135.00
        [checkout] Check out
        [with:dress] Keep shopping
        [cart.view] View cart
      < buttons
        | 🛒 *Your cart*
        | 2 × Blue scarf: €55.00
        | 1 × Linen dress: €80.00
        | *Total: €135.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping

# Six are not; nothing went wrong, so the last answer is all there is to say.
09:01 >> tap cart.add:scarf-blue:1
      ? variants scarf-blue
      = idle, cart 3x scarf-blue 27.50 EUR + 1x dress 80.00 EUR
09:01 >> tap cart.add:scarf-blue:1
      ? variants scarf-blue
      = idle, cart 4x scarf-blue 27.50 EUR + 1x dress 80.00 EUR
09:01 >> tap cart.add:dress:1
      ? variants dress
      = idle, cart 4x scarf-blue 27.50 EUR + 2x dress 80.00 EUR
09:01 >> tap cart.add:dress:1
      ? variants dress
      = idle, cart 4x scarf-blue 27.50 EUR + 3x dress 80.00 EUR
09:01 >> tap cart.add:dress:1
      ? variants dress
      = idle, cart 4x scarf-blue 27.50 EUR + 4x dress 80.00 EUR
09:01 >> tap cart.add:scarf-blue:1
      ? variants scarf-blue
      = idle, cart 5x scarf-blue 27.50 EUR + 4x dress 80.00 EUR
      < buttons
        | ✅ In your cart: 5 × Blue scarf
        | Your cart: 9 items, €457.50
        [checkout] Check out
        [with:scarf-blue] Keep shopping
        [cart.view] View cart

# What could not be done is told, each reason once, though the last one could.
09:02 >> tap cart.add:scarf-red:9
      ? variants scarf-red
      = idle, cart 5x scarf-blue 27.50 EUR + 4x dress 80.00 EUR + 3x scarf-red 25.00 EUR
shelf down
09:02 >> tap cart.add:scarf-blue:1
      ? variants scarf-blue
      = idle, cart 5x scarf-blue 27.50 EUR + 4x dress 80.00 EUR + 3x scarf-red 25.00 EUR
09:02 >> tap cart.add:scarf-blue:1
      ? variants scarf-blue
      = idle, cart 5x scarf-blue 27.50 EUR + 4x dress 80.00 EUR + 3x scarf-red 25.00 EUR
09:02 >> tap cart.add:dress:1
      ? variants dress
      = idle, cart 5x scarf-blue 27.50 EUR + 4x dress 80.00 EUR + 3x scarf-red 25.00 EUR
shelf up
09:02 >> tap cart.add:scarf-red:1
      ? variants scarf-red
      = idle, cart 5x scarf-blue 27.50 EUR + 4x dress 80.00 EUR + 3x scarf-red 25.00 EUR
09:02 >> tap cart.add:dress:1
      ? variants dress
      = idle, cart 5x scarf-blue 27.50 EUR + 5x dress 80.00 EUR + 3x scarf-red 25.00 EUR
      < buttons
        | I could not do 5 of the things you asked for:
        | • Red scarf: We have only 3 left.
        | • Sorry, I cannot look at our shelves right now. Please try again in a minute.
        |
        | ✅ In your cart: 5 × Linen dress
        | Your cart: 13 items, €612.50
        [checkout] Check out
        [with:dress] Keep shopping
        [cart.view] View cart

# The shop cannot be seen at all: the last answer says so for itself, and the others are counted.
shelf down
09:03 >> tap cart.add:scarf-blue:1
      ? variants scarf-blue
      = idle, cart 5x scarf-blue 27.50 EUR + 5x dress 80.00 EUR + 3x scarf-red 25.00 EUR
09:03 >> tap cart.add:scarf-blue:1
      ? variants scarf-blue
      = idle, cart 5x scarf-blue 27.50 EUR + 5x dress 80.00 EUR + 3x scarf-red 25.00 EUR
09:03 >> tap cart.add:dress:1
      ? variants dress
      = idle, cart 5x scarf-blue 27.50 EUR + 5x dress 80.00 EUR + 3x scarf-red 25.00 EUR
09:03 >> tap cart.add:dress:1
      ? variants dress
      = idle, cart 5x scarf-blue 27.50 EUR + 5x dress 80.00 EUR + 3x scarf-red 25.00 EUR
09:03 >> tap checkout
      ? fresh variants scarf-blue, dress, scarf-red
      = idle, cart 5x scarf-blue 27.50 EUR + 5x dress 80.00 EUR + 3x scarf-red 25.00 EUR
09:03 >> tap cart.add:dress:1
      ? variants dress
      = idle, cart 5x scarf-blue 27.50 EUR + 5x dress 80.00 EUR + 3x scarf-red 25.00 EUR
      < list "Open menu"
        | I could not do 5 of the things you asked for:
        | • Sorry, I cannot look at our shelves right now. Please try again in a minute.
        | • Sorry, I cannot reach our checkout right now. Your cart is kept: please try again in a minute.
        |
        | Sorry, I cannot look at our shelves right now. Please try again in a minute.
        footer You can also just write what you want
        -- Menu
        [cart.view] Cart | 13 items, €612.50
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you

# A place on the map has no room for words: what must be told goes before it.
09:04 >> tap cart.add:scarf-blue:1
      ? variants scarf-blue
      = idle, cart 5x scarf-blue 27.50 EUR + 5x dress 80.00 EUR + 3x scarf-red 25.00 EUR
shelf up
09:04 >> tap cart.add:dress:1
      ? variants dress
      = idle, cart 5x scarf-blue 27.50 EUR + 6x dress 80.00 EUR + 3x scarf-red 25.00 EUR
09:04 >> tap cart.add:dress:1
      ? variants dress
      = idle, cart 5x scarf-blue 27.50 EUR + 7x dress 80.00 EUR + 3x scarf-red 25.00 EUR
09:04 >> tap cart.add:dress:1
      ? variants dress
      = idle, cart 5x scarf-blue 27.50 EUR + 8x dress 80.00 EUR + 3x scarf-red 25.00 EUR
09:04 >> tap cart.add:dress:1
      ? variants dress
      = idle, cart 5x scarf-blue 27.50 EUR + 9x dress 80.00 EUR + 3x scarf-red 25.00 EUR
09:04 >> tap contact.place
      ? contact card
      = idle, cart 5x scarf-blue 27.50 EUR + 9x dress 80.00 EUR + 3x scarf-red 25.00 EUR
      < text
        | I could not do 1 of the things you asked for:
        | • Sorry, I cannot look at our shelves right now. Please try again in a minute.
      < place 45.7676 4.8344
        | Linen House
        | 12 rue des Tisserands, Lyon

# A cart that fills its message makes room for what must be told.
shelf down
09:05 >> tap cart.add:scarf-blue:1
      ? variants scarf-blue
      = idle, cart 5x scarf-blue 27.50 EUR + 9x dress 80.00 EUR + 3x scarf-red 25.00 EUR
shelf up
09:05 >> tap cart.add:coat-1:1
      ? variants coat-1
      = idle, cart 5x scarf-blue 27.50 EUR + 9x dress 80.00 EUR + 3x scarf-red 25.00 EUR + 1x coat-1 200.00 EUR
09:05 >> tap cart.add:coat-2:1
      ? variants coat-2
      = idle, cart 5x scarf-blue 27.50 EUR + 9x dress 80.00 EUR + 3x scarf-red 25.00 EUR + 1x coat-1 200.00 EUR + 1x coat-2 200.00 EUR
09:05 >> tap cart.add:coat-3:1
      ? variants coat-3
      = idle, cart 5x scarf-blue 27.50 EUR + 9x dress 80.00 EUR + 3x scarf-red 25.00 EUR + 1x coat-1 200.00 EUR + 1x coat-2 200.00 EUR + 1x coat-3 200.00 EUR
09:05 >> tap cart.add:coat-4:1
      ? variants coat-4
      = idle, cart 5x scarf-blue 27.50 EUR + 9x dress 80.00 EUR + 3x scarf-red 25.00 EUR + 1x coat-1 200.00 EUR + 1x coat-2 200.00 EUR + 1x coat-3 200.00 EUR + 1x coat-4 200.00 EUR
09:05 >> tap cart.add:coat-5:1
      ? variants coat-5
      = idle, cart 5x scarf-blue 27.50 EUR + 9x dress 80.00 EUR + 3x scarf-red 25.00 EUR + 1x coat-1 200.00 EUR + 1x coat-2 200.00 EUR + 1x coat-3 200.00 EUR + 1x coat-4 200.00 EUR + 1x coat-5 200.00 EUR
09:05 >> tap cart.add:coat-6:1
      ? variants coat-6
      = idle, cart 5x scarf-blue 27.50 EUR + 9x dress 80.00 EUR + 3x scarf-red 25.00 EUR + 1x coat-1 200.00 EUR + 1x coat-2 200.00 EUR + 1x coat-3 200.00 EUR + 1x coat-4 200.00 EUR + 1x coat-5 200.00 EUR + 1x coat-6 200.00 EUR
09:05 >> tap cart.view
      ? variants scarf-blue, dress, scarf-red, coat-1, coat-2, coat-3, coat-4, coat-5, coat-6
      = idle, cart 5x scarf-blue 27.50 EUR + 9x dress 80.00 EUR + 3x scarf-red 25.00 EUR + 1x coat-1 200.00 EUR + 1x coat-2 200.00 EUR + 1x coat-3 200.00 EUR + 1x coat-4 200.00 EUR + 1x coat-5 200.00 EUR + 1x coat-6 200.00 EUR
      < buttons
        | I could not do 1 of the things you asked for:
        | • Sorry, I cannot look at our shelves right now. Please try again in a minute.
        |
        | 🛒 *Your cart*
        | 5 × Blue scarf: €137.50
        | 9 × Linen dress: €720.00
        | 3 × Red scarf: €75.00
        | 1 × A coat of the very finest wool that the sheep of our hills would give, for days of the very coldest wind and nights of the very deepest snow, number 1: €200.00
        | 1 × A coat of the very finest wool that the sheep of our hills would give, for days of the very coldest wind and nights of the very deepest snow, number 2: €200.00
        | 1 × A coat of the very finest wool that the sheep of our hills would give, for days of the very coldest wind and nights of the very deepest snow, number 3: €200.00
        | 1 × A coat of the very finest wool that the sheep of our hills would give, for days of the very coldest wind and nights of the very deepest snow, number 4: €200.00
        | 1 × A coat of the very finest wool that the sheep of our hills would give, for days of the very coldest wind and nights of the very deepest snow, number 5:…
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping

# What has become dearer is told, though the cart was not asked for last.
shelf dress gone
shelf scarf-blue 30.00
09:06 >> tap cart.view
      ? variants scarf-blue, dress, scarf-red, coat-1, coat-2, coat-3, coat-4, coat-5, coat-6
      = idle, cart 5x scarf-blue 30.00 EUR + 3x scarf-red 25.00 EUR + 1x coat-1 200.00 EUR + 1x coat-2 200.00 EUR + 1x coat-3 200.00 EUR + 1x coat-4 200.00 EUR + 1x coat-5 200.00 EUR + 1x coat-6 200.00 EUR
09:06 >> tap cart.add:coat-1:1
      ? variants coat-1
      = idle, cart 5x scarf-blue 30.00 EUR + 3x scarf-red 25.00 EUR + 2x coat-1 200.00 EUR + 1x coat-2 200.00 EUR + 1x coat-3 200.00 EUR + 1x coat-4 200.00 EUR + 1x coat-5 200.00 EUR + 1x coat-6 200.00 EUR
09:06 >> tap cart.add:coat-1:1
      ? variants coat-1
      = idle, cart 5x scarf-blue 30.00 EUR + 3x scarf-red 25.00 EUR + 3x coat-1 200.00 EUR + 1x coat-2 200.00 EUR + 1x coat-3 200.00 EUR + 1x coat-4 200.00 EUR + 1x coat-5 200.00 EUR + 1x coat-6 200.00 EUR
09:06 >> tap cart.add:coat-1:1
      ? variants coat-1
      = idle, cart 5x scarf-blue 30.00 EUR + 3x scarf-red 25.00 EUR + 4x coat-1 200.00 EUR + 1x coat-2 200.00 EUR + 1x coat-3 200.00 EUR + 1x coat-4 200.00 EUR + 1x coat-5 200.00 EUR + 1x coat-6 200.00 EUR
09:06 >> tap cart.add:coat-1:1
      ? variants coat-1
      = idle, cart 5x scarf-blue 30.00 EUR + 3x scarf-red 25.00 EUR + 5x coat-1 200.00 EUR + 1x coat-2 200.00 EUR + 1x coat-3 200.00 EUR + 1x coat-4 200.00 EUR + 1x coat-5 200.00 EUR + 1x coat-6 200.00 EUR
09:06 >> tap cart.add:coat-1:1
      ? variants coat-1
      = idle, cart 5x scarf-blue 30.00 EUR + 3x scarf-red 25.00 EUR + 6x coat-1 200.00 EUR + 1x coat-2 200.00 EUR + 1x coat-3 200.00 EUR + 1x coat-4 200.00 EUR + 1x coat-5 200.00 EUR + 1x coat-6 200.00 EUR
      < buttons
        | Something has changed since you last looked:
        | • Blue scarf now costs €30.00 (before: €27.50)
        | • Linen dress is no longer sold, so I took it out
        |
        | ✅ In your cart: 6 × A coat of the very finest wool that the sheep of our hills would give, for days of the very coldest wind and nights of the very deepest snow, number 1
        | Your cart: 19 items, €2,425.00
        [checkout] Check out
        [with:coat-1] Keep shopping
        [cart.view] View cart

# So is the end of an old cart.
d40 09:00 >> tap cart.add:scarf-blue:1
      ? variants scarf-blue
      = idle, cart 1x scarf-blue 30.00 EUR
d40 09:00 >> tap cart.add:scarf-blue:1
      ? variants scarf-blue
      = idle, cart 2x scarf-blue 30.00 EUR
d40 09:00 >> tap cart.add:scarf-blue:1
      ? variants scarf-blue
      = idle, cart 3x scarf-blue 30.00 EUR
d40 09:00 >> tap cart.add:scarf-blue:1
      ? variants scarf-blue
      = idle, cart 4x scarf-blue 30.00 EUR
d40 09:00 >> tap cart.add:scarf-blue:1
      ? variants scarf-blue
      = idle, cart 5x scarf-blue 30.00 EUR
d40 09:00 >> tap cart.add:scarf-blue:1
      ? variants scarf-blue
      = idle, cart 6x scarf-blue 30.00 EUR
      < buttons
        | Your cart had been waiting for a long time, so I emptied it. Let us start afresh!
        |
        | ✅ In your cart: 6 × Blue scarf
        | Your cart: 6 items, €180.00
        [checkout] Check out
        [with:scarf-blue] Keep shopping
        [cart.view] View cart
