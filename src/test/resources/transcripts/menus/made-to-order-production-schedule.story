# What is made when, in English and in Hindi; an entry that was switched off since says so.
store languages en hi
store menu from made_to_order
desk makes "Curtains, blue" d1 08:00 to d3 12:00 running 10/40 for #1001
shelf scarves "Scarves": curtain "Curtain" 80.00 x3
order #1001 160.00 EUR received d1: 2x curtain

09:00 > "hi"
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        -- Menu
        [entry:order_status] Check order status
        [entry:defects] Report a defect
        [entry:production] Production schedule
        [entry:support] Help and support
        [menu.leave] Back | Return to where you were
      = idle
09:01 > "production schedule"
      < list "Open menu"
        header Production schedule
        | What would you like to do?
        -- Menu
        [schedule.today] Today | What is made today
        [schedule.week] This week | What is made until Sunday
        [schedule.lines] Status of the lines | What runs on each line
        [menu] Back | Return to where you were
      = idle, in menu production
09:02 > "1"
      ? plan of the day
      < buttons
        | 🗓 *Today*
        |
        | *Curtains, blue*: in the making
        | 2 November 2026 – 4 November 2026
        | 10 of 40 done
        [schedule] Schedule
        [human] Talk to us
        [menu] Menu
      = idle
09:03 > "production"
      < list "Open menu"
        header Production schedule
        | What would you like to do?
        -- Menu
        [schedule.today] Today | What is made today
        [schedule.week] This week | What is made until Sunday
        [schedule.lines] Status of the lines | What runs on each line
        [menu] Back | Return to where you were
      = idle, in menu production
09:04 > "this week"
      ? plan of the week
      < buttons
        | 🗓 *This week*
        |
        | *Curtains, blue*: in the making
        | 2 November 2026 – 4 November 2026
        | 10 of 40 done
        [schedule] Schedule
        [human] Talk to us
        [menu] Menu
      = idle
09:05 > "production"
      < list "Open menu"
        header Production schedule
        | What would you like to do?
        -- Menu
        [schedule.today] Today | What is made today
        [schedule.week] This week | What is made until Sunday
        [schedule.lines] Status of the lines | What runs on each line
        [menu] Back | Return to where you were
      = idle, in menu production
09:06 > "status of the lines"
      ? what runs now
      < buttons
        | ⚙️ *Running now*
        |
        | *Curtains, blue*: in the making
        | 2 November 2026 – 4 November 2026
        | 10 of 40 done
        [schedule] Schedule
        [human] Talk to us
        [menu] Menu
      = idle
09:07 > "back"
      < list "Open menu"
        header Production schedule
        | What would you like to do?
        -- Menu
        [schedule.today] Today | What is made today
        [schedule.week] This week | What is made until Sunday
        [schedule.lines] Status of the lines | What runs on each line
        [menu] Back | Return to where you were
      = idle, in menu production
09:08 > "back"
      < list "Open menu"
        | What would you like to do?
        footer You can also just write what you want
        -- Menu
        [entry:order_status] Check order status
        [entry:defects] Report a defect
        [entry:production] Production schedule
        [entry:support] Help and support
        [menu.leave] Back | Return to where you were
      = idle
09:09 > "हिन्दी"
      < list "मेनू खोलें"
        | अब से हम आपको हिन्दी में लिखेंगे।
        footer जो चाहिए, वह सीधे लिख भी सकते हैं
        -- मेनू
        [entry:order_status] ऑर्डर की स्थिति
        [entry:defects] खराबी की शिकायत
        [entry:production] उत्पादन कार्यक्रम
        [entry:support] सहायता
        [menu.leave] वापस | जहाँ थे, वहीं लौटें
      = idle, chose hi, speaks hi
09:10 > tap entry:production
      < list "मेनू खोलें"
        header उत्पादन कार्यक्रम
        | आप क्या करना चाहेंगे?
        -- मेनू
        [schedule.today] आज | आज क्या बन रहा है
        [schedule.week] इस हफ़्ते | रविवार तक क्या बनेगा
        [schedule.lines] लाइनों की स्थिति | हर लाइन पर क्या चल रहा है
        [menu] वापस | जहाँ थे, वहीं लौटें
      = idle, chose hi, speaks hi, in menu production
09:11 > "१"
      ? plan of the day
      < buttons
        | 🗓 *आज*
        |
        | *Curtains, blue*: बन रहा है
        | 2 नवंबर 2026 – 4 नवंबर 2026
        | 40 में से 10 तैयार
        [schedule] उत्पादन
        [human] हमसे बात करें
        [menu] मेनू
      = idle, chose hi, speaks hi
09:12 > "उत्पादन"
      < list "मेनू खोलें"
        header उत्पादन कार्यक्रम
        | आप क्या करना चाहेंगे?
        -- मेनू
        [schedule.today] आज | आज क्या बन रहा है
        [schedule.week] इस हफ़्ते | रविवार तक क्या बनेगा
        [schedule.lines] लाइनों की स्थिति | हर लाइन पर क्या चल रहा है
        [menu] वापस | जहाँ थे, वहीं लौटें
      = idle, chose hi, speaks hi, in menu production
09:13 > tap schedule.week
      ? plan of the week
      < buttons
        | 🗓 *इस हफ़्ते*
        |
        | *Curtains, blue*: बन रहा है
        | 2 नवंबर 2026 – 4 नवंबर 2026
        | 40 में से 10 तैयार
        [schedule] उत्पादन
        [human] हमसे बात करें
        [menu] मेनू
      = idle, chose hi, speaks hi
09:14 > "उत्पादन"
      < list "मेनू खोलें"
        header उत्पादन कार्यक्रम
        | आप क्या करना चाहेंगे?
        -- मेनू
        [schedule.today] आज | आज क्या बन रहा है
        [schedule.week] इस हफ़्ते | रविवार तक क्या बनेगा
        [schedule.lines] लाइनों की स्थिति | हर लाइन पर क्या चल रहा है
        [menu] वापस | जहाँ थे, वहीं लौटें
      = idle, chose hi, speaks hi, in menu production
09:15 > "8"
      < list "मेनू खोलें"
        header उत्पादन कार्यक्रम
        | कृपया 1 से 4 तक का कोई नंबर चुनें।
        |
        | आप क्या करना चाहेंगे?
        -- मेनू
        [schedule.today] आज | आज क्या बन रहा है
        [schedule.week] इस हफ़्ते | रविवार तक क्या बनेगा
        [schedule.lines] लाइनों की स्थिति | हर लाइन पर क्या चल रहा है
        [menu] वापस | जहाँ थे, वहीं लौटें
      = idle, chose hi, speaks hi, in menu production
store entry off production
09:16 > tap entry:production
      < list "मेनू खोलें"
        | यह विकल्प अब उपलब्ध नहीं है। ये विकल्प उपलब्ध हैं:
        footer जो चाहिए, वह सीधे लिख भी सकते हैं
        -- मेनू
        [entry:order_status] ऑर्डर की स्थिति
        [entry:defects] खराबी की शिकायत
        [entry:support] सहायता
        [menu.leave] वापस | जहाँ थे, वहीं लौटें
      = idle, chose hi, speaks hi
09:17 > "उत्पादन"
      < list "योजना देखें"
        | आप हमारे उत्पादन के बारे में क्या जानना चाहते हैं?
        -- उत्पादन
        [schedule.mine] मेरा ऑर्डर | आपका ऑर्डर कब बनेगा
        [schedule.today] आज | आज क्या बन रहा है
        [schedule.week] इस हफ़्ते | रविवार तक क्या बनेगा
        [schedule.lines] अभी चल रहा है | हर लाइन पर क्या चल रहा है
        [menu] मेनू | जहाँ थे, वहीं लौटें
      = idle, chose hi, speaks hi
