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
import mixta.record.Period;
import mixta.record.Place;

/** A visit, internship or course of one actor with another. */
@JsonDeserialize(builder = Visit.Builder.class)
public record Visit(
    /**
     * Its form. Required.
     * <p>Codes: {@link mixta.intel.VisitForm}.</p>
     */
    String form,

    /**
     * The actor that receives. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String host,

    /**
     * The actors that come. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    List<String> guests,

    /** When. Required. */
    Period period,

    /** Where. */
    Place place,

    /** How many people take part. */
    Long participants,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String form;
        private String host;
        private List<String> guests;
        private Period period;
        private Place place;
        private Long participants;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder form(String form) {
            this.form = form;
            return this;
        }

        public Builder host(String host) {
            this.host = host;
            return this;
        }

        public Builder guests(List<String> guests) {
            this.guests = guests;
            return this;
        }

        public Builder period(Period period) {
            this.period = period;
            return this;
        }

        public Builder place(Place place) {
            this.place = place;
            return this;
        }

        public Builder participants(Long participants) {
            this.participants = participants;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Visit build() {
            return new Visit(
                form, host, guests, period, place, participants, newer);
        }
    }
}
