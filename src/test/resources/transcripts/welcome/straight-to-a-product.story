# The first thing that happens is a tap on a button of an old campaign.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > tap product:dress
      ? product dress
      < list "See options"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | *Linen dress*
        | *€80.00*
        |
        | Please choose: Size, Colour
        -- Options
        [variant:dress/S/Red] S / Red | €80.00 · In stock
        [variant:dress/S/Blue] S / Blue | €80.00 · In stock
        [variant:dress/M/Red] M / Red | €80.00 · In stock
        [variant:dress/M/Blue] M / Blue | €80.00 · In stock
        [variant:dress/L/Red] L / Red | €80.00 · In stock
        [variant:dress/L/Blue] L / Blue | €80.00 · In stock
      = choosing options of 1x dress
