// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mixta.record.Text;

/** How a method verifies its maps. */
@JsonDeserialize(builder = VerificationDesign.Builder.class)
public record VerificationDesign(
    /** How the units to verify are chosen. Required. */
    Design design,

    /** How they are looked at. */
    List<Mode> modes,

    /**
     * True where those who verify do not know the interpretation, and what they find does not feed
     * it.
     */
    Boolean independent,

    /** The procedure in words. */
    Text procedure,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private Design design;
        private List<Mode> modes;
        private Boolean independent;
        private Text procedure;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder design(Design design) {
            this.design = design;
            return this;
        }

        public Builder modes(List<Mode> modes) {
            this.modes = modes;
            return this;
        }

        public Builder independent(Boolean independent) {
            this.independent = independent;
            return this;
        }

        public Builder procedure(Text procedure) {
            this.procedure = procedure;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public VerificationDesign build() {
            return new VerificationDesign(
                design, modes, independent, procedure, newer);
        }
    }
}
