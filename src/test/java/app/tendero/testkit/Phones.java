package app.tendero.testkit;

import java.util.Locale;

/** Phone numbers that nobody in this run of the tests has used before. */
public final class Phones {

    /** All class loaders of a test run share it; servers and their data live as long. */
    private static final String USED = "tendero.test.phones.used";

    private Phones() {}

    /** An Irish mobile number, digits only. */
    public static String next() {
        return "35387" + String.format(Locale.ROOT, "%07d", count());
    }

    /** A BSUID that nobody in this run has. */
    public static String nextBsuid() {
        return "IE.77" + String.format(Locale.ROOT, "%014d", count());
    }

    private static int count() {
        synchronized (System.class) {
            int next = Integer.getInteger(USED, 0) + 1;
            System.setProperty(USED, Integer.toString(next));
            return next;
        }
    }
}
