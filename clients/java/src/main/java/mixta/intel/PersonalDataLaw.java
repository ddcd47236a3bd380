// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

/**
 * A law on the holding of personal data, with its country in front.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class PersonalDataLaw {
    /**
     * Peru: Personal Data Protection Law; its article 3(2) exempts what is strictly necessary for
     * public security and criminal investigation.
     * <p lang="es">Perú: Ley de Protección de Datos Personales; su artículo 3(2) exceptúa lo
     * estrictamente necesario para la seguridad pública y la investigación penal.</p>
     */
    public static final String PE_LEY_29733 = "PE-LEY-29733";

    /**
     * Bolivia: Constitution; articles 21.2 and 130 give a person the right to know, object to,
     * delete and correct what is held. It permits nothing and is no basis by itself.
     * <p lang="es">Bolivia: Constitución Política del Estado; sus artículos 21.2 y 130 dan a la
     * persona el derecho a conocer, objetar, eliminar y rectificar lo que se guarda. No autoriza a
     * guardar nada y no basta por sí sola.</p>
     */
    public static final String BO_CPE = "BO-CPE";

    /**
     * Bolivia: Law on the fight against illicit trafficking of controlled substances; which article
     * permits the holding is not checked.
     * <p lang="es">Bolivia: Ley de Lucha contra el Tráfico Ilícito de Sustancias Controladas; no se
     * verificó qué artículo autoriza a guardar datos.</p>
     */
    public static final String BO_LEY_913 = "BO-LEY-913";

    private PersonalDataLaw() {}
}
