# Titles that would format, reorder or hide what stands around them, and one far too long.
store name "Linen *House*"
store contact "mail _us_ at hello@linen-house.example"
store welcomes fr "Bonjour"
store hands over to nobody
shelf odd "*Odd* things": bold "*Bold* _claim_ ~10~ `x`" 10.00 says "First line\n\n\n\n* second * line"
shelf odd: long "A very long title that goes on and on until nobody wants to read it any more at all" 1234567.89 x2
shelf odd: family "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦" 5.00
shelf odd: hidden "  ‮evil‬ ​title " 5.00 options Colour Light blue with a very long name one|Light blue with a very long name two|*|  

09:00 > "hi"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen ∗House∗*.
        | Have a look around, or just write what you are looking for.
        -- Best sellers
        [product:bold] ∗Bold∗ ˍclaimˍ ∼10∼ ˋxˋ | €10.00 · In stock
        [product:long] A very long title that… | €1,234,567.89 · Only 2 left · A very long title that goes on and on unt…
        [product:family] 👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦… | €5.00 · In stock · 👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦
        [product:hidden] evil title | €5.00 · In stock
        -- Collections
        [collection:odd] ∗Odd∗ things | 4 products
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle

09:01 > tap collection:odd
      ? collection odd, page 1
      < list "See products"
        | *∗Odd∗ things*
        | Choose a product to see it up close.
        -- Products
        [product:bold] ∗Bold∗ ˍclaimˍ ∼10∼ ˋxˋ | €10.00 · In stock
        [product:long] A very long title that… | €1,234,567.89 · Only 2 left · A very long title that goes on and on unt…
        [product:family] 👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦… | €5.00 · In stock · 👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦
        [product:hidden] evil title | €5.00 · In stock
        [browse] Back | Return to where you were
      = idle

09:02 > tap product:bold
      ? product bold
      < buttons
        | *∗Bold∗ ˍclaimˍ ∼10∼ ˋxˋ*
        | Price: €10.00
        | Quantity: 1
        | Total: *€10.00*
        |
        | First line
        |
        | ∗ second ∗ line
        footer You can also write a number
        [buy:bold:1] Buy now
        [qty:bold:2] ➕ More
        [cart.add:bold:1] 🛒 Add 1 to cart
      = choosing quantity 1x bold

09:03 > tap cart.add:long:1
      ? variants long
      < buttons
        | ✅ In your cart: 1 × A very long title that goes on and on until nobody wants to read it any more at all
        | Your cart: 1 item, €1,234,567.89
        [checkout] Check out
        [with:long] Keep shopping
        [cart.view] View cart
      = idle, cart 1x long 1234567.89 EUR

09:04 > tap product:family
      ? product family
      < buttons
        | *👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦*
        | Price: €5.00
        | Quantity: 1
        | Total: *€5.00*
        footer You can also write a number
        [buy:family:1] Buy now
        [qty:family:2] ➕ More
        [cart.add:family:1] 🛒 Add 1 to cart
      = choosing quantity 1x family, cart 1x long 1234567.89 EUR

09:05 > tap product:hidden
      ? product hidden
      < list "See options"
        | *evil title*
        | *€5.00*
        |
        | Please choose: Colour
        -- Options
        [variant:hidden/Light-blue-with-a-very-long-name-one] Light blue with a very… | €5.00 · In stock · Light blue with a very long name one
        [variant:hidden/Light-blue-with-a-very-long-name-two] Light blue with a very… | €5.00 · In stock · Light blue with a very long name two
        [variant:hidden/*] ∗ | €5.00 · In stock
        [variant:hidden/--] – | €5.00 · In stock
      = choosing options of 1x hidden, cart 1x long 1234567.89 EUR

09:06 > "*bold* \u202eevil"
      ? product hidden
      ? search "*bold* evil", page 1
      < list "See products"
        | Here is what I found for “∗bold∗ evil”:
        -- Found for you
        [product:bold] ∗Bold∗ ˍclaimˍ ∼10∼ ˋxˋ | €10.00 · In stock
        [product:hidden] evil title | €5.00 · In stock
        [menu] Back | Return to where you were
      = idle, cart 1x long 1234567.89 EUR

09:07 > "human"
      < buttons
        | Our team is happy to help: mail ˍusˍ at hello@linen-house.example
        [menu] Menu
      = idle, cart 1x long 1234567.89 EUR
