// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

/**
 * A drug or a chemical, as the side that reports it calls it.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class Substance {
    /**
     * Acetic anhydride.
     * <p lang="es">Anhídrido acético.</p>
     */
    public static final String ACETIC_ANHYDRIDE = "acetic-anhydride";

    /**
     * N-acetylanthranilic acid.
     * <p lang="es">Ácido N-acetilantranílico.</p>
     */
    public static final String N_ACETYLANTHRANILIC_ACID = "n-acetylanthranilic-acid";

    /**
     * Ephedrine.
     * <p lang="es">Efedrina.</p>
     */
    public static final String EPHEDRINE = "ephedrine";

    /**
     * Ergometrine.
     * <p lang="es">Ergometrina.</p>
     */
    public static final String ERGOMETRINE = "ergometrine";

    /**
     * Ergotamine.
     * <p lang="es">Ergotamina.</p>
     */
    public static final String ERGOTAMINE = "ergotamine";

    /**
     * Isosafrole.
     * <p lang="es">Isosafrol.</p>
     */
    public static final String ISOSAFROLE = "isosafrole";

    /**
     * Lysergic acid.
     * <p lang="es">Ácido lisérgico.</p>
     */
    public static final String LYSERGIC_ACID = "lysergic-acid";

    /**
     * 3,4-methylenedioxyphenyl-2-propanone.
     * <p lang="es">3,4-metilendioxifenil-2-propanona.</p>
     */
    public static final String _3_4_MDP_2_P = "3-4-mdp-2-p";

    /**
     * Norephedrine.
     * <p lang="es">Norefedrina.</p>
     */
    public static final String NOREPHEDRINE = "norephedrine";

    /**
     * Phenylacetic acid.
     * <p lang="es">Ácido fenilacético.</p>
     */
    public static final String PHENYLACETIC_ACID = "phenylacetic-acid";

    /**
     * 1-phenyl-2-propanone.
     * <p lang="es">1-fenil-2-propanona.</p>
     */
    public static final String P_2_P = "p-2-p";

    /**
     * Piperonal.
     * <p lang="es">Piperonal.</p>
     */
    public static final String PIPERONAL = "piperonal";

    /**
     * Potassium permanganate.
     * <p lang="es">Permanganato de potasio.</p>
     */
    public static final String POTASSIUM_PERMANGANATE = "potassium-permanganate";

    /**
     * Pseudoephedrine.
     * <p lang="es">Pseudoefedrina.</p>
     */
    public static final String PSEUDOEPHEDRINE = "pseudoephedrine";

    /**
     * Safrole.
     * <p lang="es">Safrol.</p>
     */
    public static final String SAFROLE = "safrole";

    /**
     * Acetone.
     * <p lang="es">Acetona.</p>
     */
    public static final String ACETONE = "acetone";

    /**
     * Anthranilic acid.
     * <p lang="es">Ácido antranílico.</p>
     */
    public static final String ANTHRANILIC_ACID = "anthranilic-acid";

    /**
     * Ethyl ether.
     * <p lang="es">Éter etílico.</p>
     */
    public static final String ETHYL_ETHER = "ethyl-ether";

    /**
     * Hydrochloric acid.
     * <p lang="es">Ácido clorhídrico.</p>
     */
    public static final String HYDROCHLORIC_ACID = "hydrochloric-acid";

    /**
     * Methyl ethyl ketone.
     * <p lang="es">Metiletilcetona.</p>
     */
    public static final String METHYL_ETHYL_KETONE = "methyl-ethyl-ketone";

    /**
     * Piperidine.
     * <p lang="es">Piperidina.</p>
     */
    public static final String PIPERIDINE = "piperidine";

    /**
     * Sulphuric acid.
     * <p lang="es">Ácido sulfúrico.</p>
     */
    public static final String SULPHURIC_ACID = "sulphuric-acid";

    /**
     * Toluene.
     * <p lang="es">Tolueno.</p>
     */
    public static final String TOLUENE = "toluene";

    /**
     * Alpha-phenylacetoacetonitrile (APAAN).
     * <p lang="es">alfa-fenilacetoacetonitrilo (APAAN).</p>
     */
    public static final String APAAN = "apaan";

    /**
     * 4-anilino-N-phenethylpiperidine (ANPP).
     * <p lang="es">4-anilino-N-fenetilpiperidina (ANPP).</p>
     */
    public static final String ANPP = "anpp";

    /**
     * N-phenethyl-4-piperidone (NPP).
     * <p lang="es">N-fenetil-4-piperidona (NPP).</p>
     */
    public static final String NPP = "npp";

    /**
     * 3,4-MDP-2-P methyl glycidate.
     * <p lang="es">Glicidato de metilo de 3,4-MDP-2-P.</p>
     */
    public static final String _3_4_MDP_2_P_METHYL_GLYCIDATE = "3-4-mdp-2-p-methyl-glycidate";

    /**
     * 3,4-MDP-2-P methyl glycidic acid.
     * <p lang="es">Ácido metilglicídico de 3,4-MDP-2-P.</p>
     */
    public static final String _3_4_MDP_2_P_METHYL_GLYCIDIC_ACID = "3-4-mdp-2-p-methyl-glycidic-acid";

    /**
     * Alpha-phenylacetoacetamide (APAA).
     * <p lang="es">alfa-fenilacetoacetamida (APAA).</p>
     */
    public static final String APAA = "apaa";

    /**
     * Methyl alpha-phenylacetoacetate (MAPA).
     * <p lang="es">alfa-fenilacetoacetato de metilo (MAPA).</p>
     */
    public static final String MAPA = "mapa";

    /**
     * N-phenyl-4-piperidinamine (4-AP).
     * <p lang="es">N-fenil-4-piperidinamina (4-AP).</p>
     */
    public static final String _4_AP = "4-ap";

    /**
     * 1-boc-4-AP.
     * <p lang="es">1-boc-4-AP.</p>
     */
    public static final String _1_BOC_4_AP = "1-boc-4-ap";

    /**
     * Norfentanyl.
     * <p lang="es">Norfentanilo.</p>
     */
    public static final String NORFENTANYL = "norfentanyl";

    /**
     * 4-piperidone.
     * <p lang="es">4-piperidona.</p>
     */
    public static final String _4_PIPERIDONE = "4-piperidone";

    /**
     * 1-boc-4-piperidone.
     * <p lang="es">1-boc-4-piperidona.</p>
     */
    public static final String _1_BOC_4_PIPERIDONE = "1-boc-4-piperidone";

    /**
     * P-2-P methyl glycidic acid.
     * <p lang="es">Ácido metilglicídico de P-2-P.</p>
     */
    public static final String P_2_P_METHYL_GLYCIDIC_ACID = "p-2-p-methyl-glycidic-acid";

    /**
     * P-2-P methyl glycidic acid, methyl ester.
     * <p lang="es">Éster de metilo del ácido metilglicídico de P-2-P.</p>
     */
    public static final String P_2_P_METHYL_GLYCIDIC_ACID_METHYL = "p-2-p-methyl-glycidic-acid-methyl";

    /**
     * P-2-P methyl glycidic acid, ethyl ester.
     * <p lang="es">Éster de etilo del ácido metilglicídico de P-2-P.</p>
     */
    public static final String P_2_P_METHYL_GLYCIDIC_ACID_ETHYL = "p-2-p-methyl-glycidic-acid-ethyl";

    /**
     * P-2-P methyl glycidic acid, propyl ester.
     * <p lang="es">Éster de propilo del ácido metilglicídico de P-2-P.</p>
     */
    public static final String P_2_P_METHYL_GLYCIDIC_ACID_PROPYL = "p-2-p-methyl-glycidic-acid-propyl";

    /**
     * P-2-P methyl glycidic acid, isopropyl ester.
     * <p lang="es">Éster de isopropilo del ácido metilglicídico de P-2-P.</p>
     */
    public static final String P_2_P_METHYL_GLYCIDIC_ACID_ISOPROPYL = "p-2-p-methyl-glycidic-acid-isopropyl";

    /**
     * P-2-P methyl glycidic acid, butyl ester.
     * <p lang="es">Éster de butilo del ácido metilglicídico de P-2-P.</p>
     */
    public static final String P_2_P_METHYL_GLYCIDIC_ACID_BUTYL = "p-2-p-methyl-glycidic-acid-butyl";

    /**
     * P-2-P methyl glycidic acid, isobutyl ester.
     * <p lang="es">Éster de isobutilo del ácido metilglicídico de P-2-P.</p>
     */
    public static final String P_2_P_METHYL_GLYCIDIC_ACID_ISOBUTYL = "p-2-p-methyl-glycidic-acid-isobutyl";

    /**
     * P-2-P methyl glycidic acid, sec-butyl ester.
     * <p lang="es">Éster de sec-butilo del ácido metilglicídico de P-2-P.</p>
     */
    public static final String P_2_P_METHYL_GLYCIDIC_ACID_SEC_BUTYL = "p-2-p-methyl-glycidic-acid-sec-butyl";

    /**
     * P-2-P methyl glycidic acid, tert-butyl ester.
     * <p lang="es">Éster de terc-butilo del ácido metilglicídico de P-2-P.</p>
     */
    public static final String P_2_P_METHYL_GLYCIDIC_ACID_TERT_BUTYL = "p-2-p-methyl-glycidic-acid-tert-butyl";

    /**
     * 3,4-MDP-2-P methyl glycidic acid, ethyl ester.
     * <p lang="es">Éster de etilo del ácido metilglicídico de 3,4-MDP-2-P.</p>
     */
    public static final String _3_4_MDP_2_P_METHYL_GLYCIDIC_ACID_ETHYL = "3-4-mdp-2-p-methyl-glycidic-acid-ethyl";

    /**
     * 3,4-MDP-2-P methyl glycidic acid, propyl ester.
     * <p lang="es">Éster de propilo del ácido metilglicídico de 3,4-MDP-2-P.</p>
     */
    public static final String _3_4_MDP_2_P_METHYL_GLYCIDIC_ACID_PROPYL = "3-4-mdp-2-p-methyl-glycidic-acid-propyl";

    /**
     * 3,4-MDP-2-P methyl glycidic acid, isopropyl ester.
     * <p lang="es">Éster de isopropilo del ácido metilglicídico de 3,4-MDP-2-P.</p>
     */
    public static final String _3_4_MDP_2_P_METHYL_GLYCIDIC_ACID_ISOPROPYL = "3-4-mdp-2-p-methyl-glycidic-acid-isopropyl";

    /**
     * 3,4-MDP-2-P methyl glycidic acid, butyl ester.
     * <p lang="es">Éster de butilo del ácido metilglicídico de 3,4-MDP-2-P.</p>
     */
    public static final String _3_4_MDP_2_P_METHYL_GLYCIDIC_ACID_BUTYL = "3-4-mdp-2-p-methyl-glycidic-acid-butyl";

    /**
     * 3,4-MDP-2-P methyl glycidic acid, isobutyl ester.
     * <p lang="es">Éster de isobutilo del ácido metilglicídico de 3,4-MDP-2-P.</p>
     */
    public static final String _3_4_MDP_2_P_METHYL_GLYCIDIC_ACID_ISOBUTYL = "3-4-mdp-2-p-methyl-glycidic-acid-isobutyl";

    /**
     * 3,4-MDP-2-P methyl glycidic acid, sec-butyl ester.
     * <p lang="es">Éster de sec-butilo del ácido metilglicídico de 3,4-MDP-2-P.</p>
     */
    public static final String _3_4_MDP_2_P_METHYL_GLYCIDIC_ACID_SEC_BUTYL = "3-4-mdp-2-p-methyl-glycidic-acid-sec-butyl";

    /**
     * 3,4-MDP-2-P methyl glycidic acid, tert-butyl ester.
     * <p lang="es">Éster de terc-butilo del ácido metilglicídico de 3,4-MDP-2-P.</p>
     */
    public static final String _3_4_MDP_2_P_METHYL_GLYCIDIC_ACID_TERT_BUTYL = "3-4-mdp-2-p-methyl-glycidic-acid-tert-butyl";

    /**
     * Coca leaf, dried unless the note says otherwise.
     * <p lang="es">Hoja de coca, seca salvo indicación en contrario.</p>
     */
    public static final String COCA_LEAF = "coca-leaf";

    /**
     * Coca paste, as Peru names the intermediate product (pasta básica de cocaína, PBC).
     * <p lang="es">Pasta básica de cocaína (PBC), como el Perú denomina al producto intermedio.</p>
     */
    public static final String COCA_PASTE = "coca-paste";

    /**
     * Cocaine base, as Bolivia names the intermediate product (cocaína base).
     * <p lang="es">Cocaína base, como Bolivia denomina al producto intermedio.</p>
     */
    public static final String COCAINE_BASE = "cocaine-base";

    /**
     * Cocaine hydrochloride.
     * <p lang="es">Clorhidrato de cocaína.</p>
     */
    public static final String COCAINE_HYDROCHLORIDE = "cocaine-hydrochloride";

    /**
     * Cocaine, base or hydrochloride not stated.
     * <p lang="es">Cocaína, sin indicar si es base o clorhidrato.</p>
     */
    public static final String COCAINE = "cocaine";

    /**
     * Crack cocaine.
     * <p lang="es">Crack.</p>
     */
    public static final String CRACK = "crack";

    /**
     * Cannabis herb or plants (marihuana).
     * <p lang="es">Cannabis, hierba o plantas (marihuana).</p>
     */
    public static final String CANNABIS = "cannabis";

    /**
     * Cannabis resin (hashish).
     * <p lang="es">Resina de cannabis (hachís).</p>
     */
    public static final String CANNABIS_RESIN = "cannabis-resin";

    /**
     * Amphetamine-type stimulants.
     * <p lang="es">Estimulantes de tipo anfetamínico.</p>
     */
    public static final String AMPHETAMINE_TYPE_STIMULANTS = "amphetamine-type-stimulants";

    /**
     * Several drugs together, where a source gives one figure for them.
     * <p lang="es">Varias drogas en conjunto, cuando la fuente da una sola cifra.</p>
     */
    public static final String DRUGS_TOGETHER = "drugs-together";

    /**
     * Solid chemicals together, where a source gives one figure for them.
     * <p lang="es">Sustancias químicas sólidas en conjunto, cuando la fuente da una sola cifra.</p>
     */
    public static final String CHEMICALS_SOLID = "chemicals-solid";

    /**
     * Liquid chemicals together, where a source gives one figure for them.
     * <p lang="es">Sustancias químicas líquidas en conjunto, cuando la fuente da una sola
     * cifra.</p>
     */
    public static final String CHEMICALS_LIQUID = "chemicals-liquid";

    /**
     * Diesel oil.
     * <p lang="es">Diésel.</p>
     */
    public static final String DIESEL = "diesel";

    /**
     * Gasoline.
     * <p lang="es">Gasolina.</p>
     */
    public static final String GASOLINE = "gasoline";

    /**
     * Kerosene.
     * <p lang="es">Kerosene.</p>
     */
    public static final String KEROSENE = "kerosene";

    /**
     * Liquefied petroleum gas (GLP).
     * <p lang="es">Gas licuado de petróleo (GLP).</p>
     */
    public static final String LIQUEFIED_PETROLEUM_GAS = "liquefied-petroleum-gas";

    /**
     * Lime (calcium oxide or hydroxide).
     * <p lang="es">Cal (óxido o hidróxido de calcio).</p>
     */
    public static final String LIME = "lime";

    /**
     * Cement.
     * <p lang="es">Cemento.</p>
     */
    public static final String CEMENT = "cement";

    /**
     * Sodium carbonate.
     * <p lang="es">Carbonato de sodio.</p>
     */
    public static final String SODIUM_CARBONATE = "sodium-carbonate";

    /**
     * Potassium carbonate.
     * <p lang="es">Carbonato de potasio.</p>
     */
    public static final String POTASSIUM_CARBONATE = "potassium-carbonate";

    /**
     * Sodium metabisulphite.
     * <p lang="es">Metabisulfito de sodio.</p>
     */
    public static final String SODIUM_METABISULPHITE = "sodium-metabisulphite";

    /**
     * Sodium hydroxide (caustic soda).
     * <p lang="es">Hidróxido de sodio (soda cáustica).</p>
     */
    public static final String SODIUM_HYDROXIDE = "sodium-hydroxide";

    /**
     * Sodium hypochlorite (bleach).
     * <p lang="es">Hipoclorito de sodio (lejía).</p>
     */
    public static final String SODIUM_HYPOCHLORITE = "sodium-hypochlorite";

    /**
     * Sodium sulphate.
     * <p lang="es">Sulfato de sodio.</p>
     */
    public static final String SODIUM_SULPHATE = "sodium-sulphate";

    /**
     * Calcium chloride.
     * <p lang="es">Cloruro de calcio.</p>
     */
    public static final String CALCIUM_CHLORIDE = "calcium-chloride";

    /**
     * Ammonium chloride.
     * <p lang="es">Cloruro de amonio.</p>
     */
    public static final String AMMONIUM_CHLORIDE = "ammonium-chloride";

    /**
     * Ammonia.
     * <p lang="es">Amoniaco.</p>
     */
    public static final String AMMONIA = "ammonia";

    /**
     * Sulphamic acid.
     * <p lang="es">Ácido sulfámico.</p>
     */
    public static final String SULPHAMIC_ACID = "sulphamic-acid";

    /**
     * Nitric acid.
     * <p lang="es">Ácido nítrico.</p>
     */
    public static final String NITRIC_ACID = "nitric-acid";

    /**
     * Formic acid.
     * <p lang="es">Ácido fórmico.</p>
     */
    public static final String FORMIC_ACID = "formic-acid";

    /**
     * Ethyl acetate.
     * <p lang="es">Acetato de etilo.</p>
     */
    public static final String ETHYL_ACETATE = "ethyl-acetate";

    /**
     * N-propyl acetate.
     * <p lang="es">Acetato de n-propilo.</p>
     */
    public static final String PROPYL_ACETATE = "propyl-acetate";

    /**
     * Methyl isobutyl ketone (MIBK).
     * <p lang="es">Metilisobutilcetona (MIBK).</p>
     */
    public static final String METHYL_ISOBUTYL_KETONE = "methyl-isobutyl-ketone";

    /**
     * Benzene.
     * <p lang="es">Benceno.</p>
     */
    public static final String BENZENE = "benzene";

    /**
     * Hexane.
     * <p lang="es">Hexano.</p>
     */
    public static final String HEXANE = "hexane";

    /**
     * Xylene.
     * <p lang="es">Xileno.</p>
     */
    public static final String XYLENE = "xylene";

    /**
     * Activated carbon.
     * <p lang="es">Carbón activado.</p>
     */
    public static final String ACTIVATED_CARBON = "activated-carbon";

    private Substance() {}
}
