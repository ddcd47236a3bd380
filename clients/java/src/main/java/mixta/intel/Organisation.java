// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mixta.record.Place;

/** A group of persons that acts as one. */
@JsonDeserialize(builder = Organisation.Builder.class)
public record Organisation(
    /**
     * Its form. Required.
     * <p>Codes: {@link mixta.intel.OrganisationForm}.</p>
     */
    String form,

    /**
     * What it is reported to deal in.
     * <p>Codes: {@link mixta.intel.Topic}.</p>
     */
    List<String> topics,

    /** Where it is reported to act. */
    List<Place> places,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String form;
        private List<String> topics;
        private List<Place> places;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder form(String form) {
            this.form = form;
            return this;
        }

        public Builder topics(List<String> topics) {
            this.topics = topics;
            return this;
        }

        public Builder places(List<Place> places) {
            this.places = places;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Organisation build() {
            return new Organisation(
                form, topics, places, newer);
        }
    }
}
