# A person has the talk and nothing is written any more: it is the bot's again, without a word. A
# timer of an earlier hand-off does not end a later one.
store languages en
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

09:00 @ person took
      ! wake in 240 min: handoff
      ! show in the inbox: person, taken
      = idle, not greeted, with person

12:00 @ person took
      ! show in the inbox: person, taken
      = idle, not greeted, with person

13:00 @ timer handoff
      ! wake in 180 min: handoff
      = idle, not greeted, with person

16:00 @ timer handoff
      ! show in the inbox: bot, quiet
      = idle, not greeted

16:05 @ person took
      ! wake in 240 min: handoff
      ! show in the inbox: person, taken
      = idle, not greeted, with person

16:06 @ timer handoff:1
      = idle, not greeted, with person

16:07 > "red scarf"
      ! show in the inbox: person, wrote, 1 heard
      = idle, not greeted, with person
