# More values than a list has rows: pages.
shelf socks "Socks": sock "Sock" 5.00 options Size 34|35|36|37|38|39|40|41|42|43|44|45, Colour Red|Blue
shelf sock/45/Red x0
shelf sock/45/Blue x0

09:00 > tap product:sock
      ? product sock
      < list "See options"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | *Sock*
        | *€5.00*
        |
        | Please choose: Size
        footer Page 1
        -- Options
        [pick:sock:0] 34
        [pick:sock:1] 35
        [pick:sock:2] 36
        [pick:sock:3] 37
        [pick:sock:4] 38
        [pick:sock:5] 39
        [pick:sock:6] 40
        [pick:sock:7] 41
        [page:options:sock:-:2] Show more | There is more to see
      = choosing options of 1x sock

09:01 > tap page:options:sock:-:2
      ? product sock
      < list "See options"
        | *Sock*
        | *€5.00*
        |
        | Please choose: Size
        footer Page 2
        -- Options
        [pick:sock:8] 42
        [pick:sock:9] 43
        [pick:sock:10] 44
        [pick:sock:11] ✕ 45 | Sold out
        [page:options:sock:-:1] Back | Return to where you were
      = choosing options of 1x sock

09:02 > tap page:options:sock:-:1
      ? product sock
      < list "See options"
        | *Sock*
        | *€5.00*
        |
        | Please choose: Size
        footer Page 1
        -- Options
        [pick:sock:0] 34
        [pick:sock:1] 35
        [pick:sock:2] 36
        [pick:sock:3] 37
        [pick:sock:4] 38
        [pick:sock:5] 39
        [pick:sock:6] 40
        [pick:sock:7] 41
        [page:options:sock:-:2] Show more | There is more to see
      = choosing options of 1x sock

09:03 > tap pick:sock:11
      ? product sock
      < buttons
        | *Sock*
        | *€5.00*
        | Chosen so far: 45
        |
        | Please choose: Colour
        [variant:sock/45/Red] ✕ Red
        [variant:sock/45/Blue] ✕ Blue
      = choosing options of 1x sock/45

09:04 > tap variant:sock/45/Red
      ? product of variant sock/45/Red
      < list "See options"
        | *Sock*
        | *€5.00*
        |
        | *45 / Red* is sold out at the moment. Please choose again: Size
        footer Page 1
        -- Options
        [pick:sock:0] 34
        [pick:sock:1] 35
        [pick:sock:2] 36
        [pick:sock:3] 37
        [pick:sock:4] 38
        [pick:sock:5] 39
        [pick:sock:6] 40
        [pick:sock:7] 41
        [page:options:sock:-:2] Show more | There is more to see
      = choosing options of 1x sock

09:05 > tap page:options:sock:-:99
      ? product sock
      < list "See options"
        | *Sock*
        | *€5.00*
        |
        | Please choose: Size
        footer Page 2
        -- Options
        [pick:sock:8] 42
        [pick:sock:9] 43
        [pick:sock:10] 44
        [pick:sock:11] ✕ 45 | Sold out
        [page:options:sock:-:1] Back | Return to where you were
      = choosing options of 1x sock
