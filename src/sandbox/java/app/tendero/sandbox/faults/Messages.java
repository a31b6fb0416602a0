package app.tendero.sandbox.faults;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Cuts a stream of PostgreSQL's protocol into messages, however it was cut into portions. */
final class Messages {

    private static final int HEAD = 5;
    private static final int LONGEST = 4 * 1024 * 1024;

    /** Stands for the type of a client's first message, which has none. */
    static final char GREETING = 0;

    private final Reader reader;
    private byte[] gathered = new byte[1_024];
    private int size;
    private boolean first;
    private boolean strange;

    /** Gets each message. */
    interface Reader {
        void message(char type, ByteBuffer body);
    }

    /**
     * @param fromClient whose first message has no type
     */
    Messages(boolean fromClient, Reader reader) {
        this.first = fromClient;
        this.reader = reader;
    }

    void read(byte[] bytes, int length) {
        if (strange) {
            return;
        }
        if (gathered.length < size + length) {
            gathered = Arrays.copyOf(gathered, Math.max(gathered.length * 2, size + length));
        }
        System.arraycopy(bytes, 0, gathered, size, length);
        size += length;
        int from = 0;
        for (int next = whole(from); next > 0 && !strange; next = whole(from)) {
            int head = first ? HEAD - 1 : HEAD;
            var body = ByteBuffer.wrap(gathered, from + head, next - head);
            reader.message(first ? GREETING : (char) gathered[from], body);
            first = false;
            from += next;
        }
        System.arraycopy(gathered, from, gathered, 0, size - from);
        size -= from;
    }

    /** The length of the message there with its head; 0 as long as it is not all there. */
    private int whole(int from) {
        int head = first ? HEAD - 1 : HEAD;
        if (size - from < head) {
            return 0;
        }
        int length = ByteBuffer.wrap(gathered, from + head - 4, 4).getInt() + head - 4;
        if (length < head || length > LONGEST) {
            strange = true;
            return 0;
        }
        return size - from < length ? 0 : length;
    }
}
