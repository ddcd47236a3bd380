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

/**
 * The least that must be known of a person: in what category, whether a minor, under what law,
 * until when.
 */
@JsonDeserialize(builder = Person.Builder.class)
public record Person(
    /** In what category the person stands. Required. */
    PersonCategory category,

    /** Whether the person is a minor. Required. */
    AgeGroup age,

    /**
     * Day, month or year of birth.
     * <p>When: a due time as people set it: a day "2023-03-31", month "2023-03", quarter "2023-Q1"
     * or year "2023", of which the last day counts; or "next-meeting", "continuous",
     * "on-request".</p>
     */
    String born,

    /**
     * Nationalities (ISO 3166-1).
     * <p>Codes: {@link mixta.record.Country}.</p>
     */
    List<String> nationalities,

    /** How far proceedings have come, if there are any. */
    Proceeding proceeding,

    /**
     * The laws on which the data is held, at least one of which permits it. Without one it may not
     * be.
     */
    List<IntelLegalBasis> legalBasis,

    /**
     * Day by which it must be looked at again whether the data is still needed.
     * <p>Date: a day of the calendar (ISO 8601): "2022-09-29".</p>
     */
    String reviewBy,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private PersonCategory category;
        private AgeGroup age;
        private String born;
        private List<String> nationalities;
        private Proceeding proceeding;
        private List<IntelLegalBasis> legalBasis;
        private String reviewBy;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder category(PersonCategory category) {
            this.category = category;
            return this;
        }

        public Builder age(AgeGroup age) {
            this.age = age;
            return this;
        }

        public Builder born(String born) {
            this.born = born;
            return this;
        }

        public Builder nationalities(List<String> nationalities) {
            this.nationalities = nationalities;
            return this;
        }

        public Builder proceeding(Proceeding proceeding) {
            this.proceeding = proceeding;
            return this;
        }

        public Builder legalBasis(List<IntelLegalBasis> legalBasis) {
            this.legalBasis = legalBasis;
            return this;
        }

        public Builder reviewBy(String reviewBy) {
            this.reviewBy = reviewBy;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Person build() {
            return new Person(
                category, age, born, nationalities, proceeding, legalBasis, reviewBy, newer);
        }
    }
}
