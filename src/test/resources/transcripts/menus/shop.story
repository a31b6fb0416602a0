# The menu of a shop understands numbers, too; what is no number of it is something to look for.
store languages en ar
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 options Size S|M|L, Colour Red|Blue

09:00 > "hello"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 1 product
        [collection:dresses] Dresses | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · العربية
        [help] Help | What I can do for you
      = idle, speaks en
09:01 > "1"
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
09:02 > "menu"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | What would you like to do?
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 1 product
        [collection:dresses] Dresses | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · العربية
        [help] Help | What I can do for you
      = idle, speaks en
09:03 > "3️⃣"
      ? collection scarves, page 1
      < list "See products"
        | *Scarves*
        | Choose a product to see it up close.
        -- Products
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [browse] Back | Return to where you were
      = idle, speaks en
09:04 > "menu"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | What would you like to do?
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 1 product
        [collection:dresses] Dresses | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · العربية
        [help] Help | What I can do for you
      = idle, speaks en
09:05 > "12"
      ? search "12", page 1
      ? best sellers, page 1 + collections, page 1
      < list "See products"
        | I found nothing for “12”, but you may like one of these:
        -- You may like
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:dress] Linen dress | €80.00 · In stock
        [menu] Back | Return to where you were
      = idle, speaks en, not understood x1
09:06 > "مرحبا"
      ? best sellers, page 1 + collections, page 1
      < list "فتح القائمة"
        | سعداء بعودتك إلى *⁨Linen House⁩*!
        | ماذا نعرض عليك اليوم؟
        footer يمكنك أيضًا كتابة ما يهمّك مباشرة
        -- الأكثر مبيعًا
        [product:scarf-red] Red scarf | ⁦25.00 €⁩ · بقيت 3 قطع فقط
        [product:dress] Linen dress | ⁦80.00 €⁩ · متوفر
        -- المجموعات
        [collection:scarves] Scarves | منتج واحد
        [collection:dresses] Dresses | منتج واحد
        -- القائمة
        [browse] تصفّح المتجر | كل ما في متجرنا، حسب المجموعات
        [search] بحث | البحث بالاسم أو النوع أو العلامة التجارية
        [languages] اللغة | English · العربية
        [help] مساعدة | ما يمكننا فعله من أجلك
      = idle, speaks ar
09:07 > "٥"
      ? collections, page 1
      < list "عرض المجموعات"
        | هذه مجموعاتنا. أيّها نعرض عليك؟
        -- المجموعات
        [collection:scarves] Scarves | منتج واحد
        [collection:dresses] Dresses | منتج واحد
        [new] جديدنا | آخر ما وصل
        [page:best:1] الأكثر مبيعًا | ما يفضّله المتسوقون لدينا
      = idle, speaks ar
09:08 > "القائمة"
      ? best sellers, page 1 + collections, page 1
      < list "فتح القائمة"
        | كيف يمكننا مساعدتك؟
        footer يمكنك أيضًا كتابة ما يهمّك مباشرة
        -- الأكثر مبيعًا
        [product:scarf-red] Red scarf | ⁦25.00 €⁩ · بقيت 3 قطع فقط
        [product:dress] Linen dress | ⁦80.00 €⁩ · متوفر
        -- المجموعات
        [collection:scarves] Scarves | منتج واحد
        [collection:dresses] Dresses | منتج واحد
        -- القائمة
        [browse] تصفّح المتجر | كل ما في متجرنا، حسب المجموعات
        [search] بحث | البحث بالاسم أو النوع أو العلامة التجارية
        [languages] اللغة | English · العربية
        [help] مساعدة | ما يمكننا فعله من أجلك
      = idle, speaks ar
09:09 > "٦"
      < buttons
        | عمّ نبحث لك؟ تكفي كلمة أو كلمتان: اسم أو لون أو علامة تجارية.
        [browse] تصفّح المتجر
        [menu] القائمة
      = awaiting search words, speaks ar
