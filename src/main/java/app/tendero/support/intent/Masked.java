package app.tendero.support.intent;

import java.util.regex.Pattern;

/** Takes out of a message what could tell who wrote it, before it leaves the house. */
final class Masked {

    /** Nothing longer is asked about. In characters. */
    private static final int LONGEST = 200;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>()]+@[^\\s@,;<>()]+");
    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+");

    /** Seven digits and more, however they are grouped; an order's number is shorter. */
    private static final Pattern PHONE =
            Pattern.compile("[+＋]?\\(?\\p{Nd}(?:[\\s().\\-/\\u00a0]{0,2}\\p{Nd}){6,18}");

    /** What people say before their name. */
    private static final Pattern NAME =
            Pattern.compile(
                    "(?iU)\\b(my name is|i am called|me llamo|mi nombre es|meu nome é|me chamo"
                            + "|je m['’]appelle|mon nom est|ich heiße|ich heisse|mein name ist"
                            + "|mera naam|मेरा नाम|اسمي)((?:\\s+[\\p{L}\\p{M}'’-]+){1,3})");

    private Masked() {}

    static String text(String text) {
        var plain = LINK.matcher(text).replaceAll("[link]");
        plain = EMAIL.matcher(plain).replaceAll("[email]");
        plain = PHONE.matcher(plain).replaceAll("[phone]");
        plain = NAME.matcher(plain).replaceAll("$1 [name]");
        var end = Math.min(plain.length(), LONGEST);
        if (end > 0 && end < plain.length() && Character.isHighSurrogate(plain.charAt(end - 1))) {
            end--;
        }
        return plain.substring(0, end);
    }
}
