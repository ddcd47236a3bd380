// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says who may have a record and what may be done with it. It is not a national classification and
 * does not replace one.
 */
@JsonDeserialize(builder = Marking.Builder.class)
public record Marking(
    /** Traffic Light Protocol 2.0 (FIRST): how far the record may be passed on. Required. */
    TLP tlp,

    /**
     * The actors that may have the record; a country code stands for all its institutions. Needed
     * above TLP:GREEN: without it nobody may.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    List<String> releasable,

    /** Handling codes, a set: Europol H0 to H3, and P or C of the United Kingdom's 3x5x2. */
    List<Handling> handling,

    /**
     * The actor without whose consent the content goes no further (originator control).
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String originator,

    /** The conditions or comments that a handling code refers to. */
    Text conditions,

    /**
     * The national classification as its owner gave it, with the country in front: "PE RESERVADO".
     */
    String level,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private TLP tlp;
        private List<String> releasable;
        private List<Handling> handling;
        private String originator;
        private Text conditions;
        private String level;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder tlp(TLP tlp) {
            this.tlp = tlp;
            return this;
        }

        public Builder releasable(List<String> releasable) {
            this.releasable = releasable;
            return this;
        }

        public Builder handling(List<Handling> handling) {
            this.handling = handling;
            return this;
        }

        public Builder originator(String originator) {
            this.originator = originator;
            return this;
        }

        public Builder conditions(Text conditions) {
            this.conditions = conditions;
            return this;
        }

        public Builder level(String level) {
            this.level = level;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Marking build() {
            return new Marking(
                tlp, releasable, handling, originator, conditions, level, newer);
        }
    }
}
