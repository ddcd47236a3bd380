// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** One way to reach a post. */
@JsonDeserialize(builder = Channel.Builder.class)
public record Channel(
    /** The means. Required. */
    ChannelKind kind,

    /** Number, frequency or address. Required. */
    String address,

    /**
     * When it is answered; absent where it always is.
     * <p>Hours: the hours of every day at which a channel is answered, with their offset from UTC:
     * "08:00/18:00-04:00".</p>
     */
    String hours,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private ChannelKind kind;
        private String address;
        private String hours;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder kind(ChannelKind kind) {
            this.kind = kind;
            return this;
        }

        public Builder address(String address) {
            this.address = address;
            return this;
        }

        public Builder hours(String hours) {
            this.hours = hours;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Channel build() {
            return new Channel(
                kind, address, hours, newer);
        }
    }
}
