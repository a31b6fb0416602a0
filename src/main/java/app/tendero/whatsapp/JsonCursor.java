package app.tendero.whatsapp;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Walks a document once, forwards, without building it: a webhook is mostly passed on, and few of
 * its fields are of interest on the way in. A value of another shape than expected is skipped.
 *
 * <p>A reader is called with the value at hand and may leave it untouched.
 */
final class JsonCursor implements AutoCloseable {

    private final byte[] body;
    private final JsonParser in;

    JsonCursor(byte[] body) throws IOException {
        this.body = body;
        this.in = Json.FACTORY.createParser(body);
        in.nextToken();
    }

    @FunctionalInterface
    interface FieldReader {
        void read(String name) throws IOException;
    }

    @FunctionalInterface
    interface ValueReader {
        void read() throws IOException;
    }

    /** Visits the fields of the object at hand; false if it is none. */
    boolean fields(FieldReader reader) throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            in.skipChildren();
            return false;
        }
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var name = in.currentName();
            in.nextToken();
            reader.read(name);
            skipUntouched();
        }
        return true;
    }

    /** Visits the elements of the array at hand; false if it is none. */
    boolean elements(ValueReader reader) throws IOException {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            in.skipChildren();
            return false;
        }
        while (in.nextToken() != JsonToken.END_ARRAY) {
            reader.read();
            skipUntouched();
        }
        return true;
    }

    /** The scalar at hand as text; null for {@code null}, an object or an array. */
    @Nullable String text() throws IOException {
        var token = in.currentToken();
        return token == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL
                ? null
                : in.getText();
    }

    /** Reads the value at hand with {@code reader} and answers the bytes it was written in. */
    String slice(ValueReader reader) throws IOException {
        var from = (int) in.currentTokenLocation().getByteOffset();
        reader.read();
        skipUntouched();
        if (in.currentToken().isScalarValue()) {
            in.getText(); // a scalar is read lazily; the cursor stands behind it only now
        }
        var to = (int) in.currentLocation().getByteOffset();
        return new String(body, from, to - from, StandardCharsets.UTF_8);
    }

    /** Whether nothing but space follows what was read. */
    boolean atEnd() throws IOException {
        return in.nextToken() == null;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void skipUntouched() throws IOException {
        if (in.currentToken().isStructStart()) {
            in.skipChildren();
        }
    }
}
