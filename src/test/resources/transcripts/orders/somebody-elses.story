# An order of another number is shown to who knows its e-mail or postcode. Whether it exists is told to nobody else: a wrong number and a wrong postcode are answered alike, three times, and then not for an hour.
store contact "hello@linen-house.example"
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
shelf scarves: scarf-blue "Blue scarf" 27.50
order #2001 25.00 EUR sent d1: 1x scarf-red parcel DHL JD2 https://dhl.example/JD2 proof 75011 other

10:00 > "#2001"
      ? order 2001
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | I do not find *#2001* under your number. To show it to you I need the e-mail or the postcode of that order.
        [menu] Menu
        [human] Talk to us
      = awaiting proof for order 2001
10:01 > "10115"
      ? order 2001 with "10115"
      < buttons
        | That does not fit together. Please check the number of the order and its e-mail or postcode, and send both once more, for example: *#1001 kerry@example.com*
        [menu] Menu
        [human] Talk to us
      = awaiting an order's number, wrong 1 times
10:02 > "#9999 75011"
      ? order 9999
      ? order 9999 with "75011"
      < buttons
        | That does not fit together. Please check the number of the order and its e-mail or postcode, and send both once more, for example: *#1001 kerry@example.com*
        [menu] Menu
        [human] Talk to us
      = awaiting an order's number, wrong 2 times
10:03 > "#2001 75012"
      ? order 2001
      ? order 2001 with "75012"
      < buttons
        | That did not fit several times, so I do not look any more for an hour. *Linen House* can help you directly.
        |
        | Our team is happy to help: hello@linen-house.example
        [menu] Menu
        [human] Talk to us
      = idle, wrong 3 times
10:04 > "#2001 75011"
      ? order 2001
      < buttons
        | That did not fit several times, so I do not look any more for an hour. *Linen House* can help you directly.
        |
        | Our team is happy to help: hello@linen-house.example
        [menu] Menu
        [human] Talk to us
      = idle, wrong 3 times
10:05 > "#2001"
      ? order 2001
      < buttons
        | That did not fit several times, so I do not look any more for an hour. *Linen House* can help you directly.
        |
        | Our team is happy to help: hello@linen-house.example
        [menu] Menu
        [human] Talk to us
      = idle, wrong 3 times
11:04 > "#2001 75011"
      ? order 2001
      ? order 2001 with "75011"
      < link "Track parcel" https://dhl.example/JD2
        | Order *#2001*
        | Placed on 2 November 2026
        | Total: €25.00
        | Status: *On its way*
        | 📦 DHL JD2
        |
        | 1 × scarf-red
        footer To buy the same once more, write “order again”
      = at order 2001, wrong 3 times, proved 1
11:05 > "#2001"
      ? order 2001, knowing of one
      < link "Track parcel" https://dhl.example/JD2
        | Order *#2001*
        | Placed on 2 November 2026
        | Total: €25.00
        | Status: *On its way*
        | 📦 DHL JD2
        |
        | 1 × scarf-red
        footer To buy the same once more, write “order again”
      = at order 2001, wrong 3 times, proved 1
d2 11:05 > tap order:2001
      ? order 2001
      < buttons
        | I do not find *#2001* under your number. To show it to you I need the e-mail or the postcode of that order.
        [menu] Menu
        [human] Talk to us
      = awaiting proof for order 2001, wrong 3 times, proved 1
