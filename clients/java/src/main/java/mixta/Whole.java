package mixta;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads a whole number, which may be written 4.0 or 4e0 in JSON; 4.5 is refused, not cut. */
final class Whole extends StdDeserializer<Long> {
    private static final long serialVersionUID = 1;

    Whole() {
        super(Long.class);
    }

    @Override
    public Long deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return in.getLongValue();
        }
        if (in.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            try {
                return in.getDecimalValue().longValueExact();
            } catch (ArithmeticException e) {
                return (Long) context.handleWeirdNumberValue(Long.class, in.getDecimalValue(), "must be a whole number");
            }
        }
        return (Long) context.handleUnexpectedToken(Long.class, in);
    }
}
