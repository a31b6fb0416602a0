# The only order is shown at once; its parcel can be followed; the day it is there, that is said.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
shelf scarves: scarf-blue "Blue scarf" 27.50
order #1001 50.00 EUR received d1: 2x scarf-red

10:00 > "Where is my order?"
      ? own orders
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | Order *#1001*
        | Placed on 2 November 2026
        | Total: €50.00
        | Status: *Being prepared*
        |
        | 2 × scarf-red
        [order.cancel:1001] Cancel order
        [order.address:1001] Change address
        [order.again:1001] Order again
      = at order 1001, speaks en
order #1001 50.00 EUR sent d1: 2x scarf-red parcel DHL JD014600 https://dhl.example/JD014600 due d5
d2 09:00 > "has it shipped?"
      ? own orders
      < link "Track parcel" https://dhl.example/JD014600
        | Order *#1001*
        | Placed on 2 November 2026
        | Total: €50.00
        | Status: *On its way*
        | 📦 DHL JD014600
        | Expected on 6 November 2026
        |
        | 2 × scarf-red
        footer To buy the same once more, write “order again”
      = at order 1001, speaks en
d2 09:01 > "track my parcel"
      ? own orders
      < link "Track parcel" https://dhl.example/JD014600
        | Order *#1001*
        | Placed on 2 November 2026
        | Total: €50.00
        | Status: *On its way*
        | 📦 DHL JD014600
        | Expected on 6 November 2026
        |
        | 2 × scarf-red
        footer To buy the same once more, write “order again”
      = at order 1001, speaks en
order #1001 50.00 EUR out-for-delivery d1: 2x scarf-red parcel DHL JD014600 https://dhl.example/JD014600 due d5
d5 09:00 > "order 1001?"
      ? order 1001
      < link "Track parcel" https://dhl.example/JD014600
        | Order *#1001*
        | Placed on 2 November 2026
        | Total: €50.00
        | Status: *Arriving today*
        | 📦 DHL JD014600
        | Expected on 6 November 2026
        |
        | 2 × scarf-red
        footer To buy the same once more, write “order again”
      = at order 1001, speaks en
order #1001 50.00 EUR delivered d1: 2x scarf-red parcel DHL JD014600 https://dhl.example/JD014600 due d5 done d5
d5 19:00 > "#1001"
      ? order 1001
      < buttons
        | Order *#1001*
        | Placed on 2 November 2026
        | Total: €50.00
        | Status: *Delivered*
        | 📦 DHL JD014600
        | Delivered on 6 November 2026
        |
        | 2 × scarf-red
        [human] Talk to us
        [menu] Keep shopping
        [order.again:1001] Order again
      = at order 1001, speaks en
