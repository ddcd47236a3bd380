// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mixta.record.Text;

/** A post that can be called. It never names a private person. */
@JsonDeserialize(builder = Contact.Builder.class)
public record Contact(
    /**
     * The institution. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String agency,

    /** The post: "officer of the watch". Required. */
    Text post,

    /** The ways to reach it, the first to be tried first. Required. */
    List<Channel> channels,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String agency;
        private Text post;
        private List<Channel> channels;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder agency(String agency) {
            this.agency = agency;
            return this;
        }

        public Builder post(Text post) {
            this.post = post;
            return this;
        }

        public Builder channels(List<Channel> channels) {
            this.channels = channels;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Contact build() {
            return new Contact(
                agency, post, channels, newer);
        }
    }
}
