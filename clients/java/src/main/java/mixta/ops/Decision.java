// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Authority;
import mixta.record.Text;

/** An order given to a component. */
@JsonDeserialize(builder = Decision.Builder.class)
public record Decision(
    /** The order. Required. */
    Order order,

    /**
     * When it was given. Required.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String at,

    /** Who gave it, and under what law. Required. */
    Authority authority,

    /** Why. */
    Text reason,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private Order order;
        private String at;
        private Authority authority;
        private Text reason;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder order(Order order) {
            this.order = order;
            return this;
        }

        public Builder at(String at) {
            this.at = at;
            return this;
        }

        public Builder authority(Authority authority) {
            this.authority = authority;
            return this;
        }

        public Builder reason(Text reason) {
            this.reason = reason;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Decision build() {
            return new Decision(
                order, at, authority, reason, newer);
        }
    }
}
