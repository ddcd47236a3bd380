// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Side;
import mixta.record.Text;

/** One who signed, by post and institution. */
@JsonDeserialize(builder = Signatory.Builder.class)
public record Signatory(
    /** The side signed for. Required. */
    Side side,

    /**
     * The institution. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String institution,

    /** The post. Required. */
    Text post,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private Side side;
        private String institution;
        private Text post;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder side(Side side) {
            this.side = side;
            return this;
        }

        public Builder institution(String institution) {
            this.institution = institution;
            return this;
        }

        public Builder post(Text post) {
            this.post = post;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Signatory build() {
            return new Signatory(
                side, institution, post, newer);
        }
    }
}
