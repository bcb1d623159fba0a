/** Ce qu'un lecteur français voudrait voir marqué. */
export const cases: Record<string, string> = {
  'nom complet et forme courte': `
    Le Parlement azerbaïdjanais a approuvé le [m|mémorandum d’entente sur le renforcement de la sécurité militaire mutuelle avec Ankara]. Le [m|mémorandum] compte huit articles.`,
  'adjectifs après le nom': `
    Le [m|mémorandum militaire turco-azerbaïdjanais] inquiète. Le texte du [m|mémorandum] n’est pas public.`,
  'déclaration de Choucha': `
    La [s|Déclaration de Choucha] a été signée en 2021 par la Turquie et l’Azerbaïdjan. La [s|DÉCLARATION DE CHOUCHA] fait suite à l’[p|accord de partenariat stratégique et d’assistance mutuelle].`,
  'article 51': `
    L’[c|article 51 de la Charte des Nations unies], l’[c|art. 51 de la Charte de l’ONU] et l’[c|article 51/Charte ONU] fondent la légitime défense. L’[c|article 51 de la Charte] exige un rapport, dit-il ; l’[c|article 51] aussi.`,
  'autres articles 51': `
    L’article 51 de la loi de financement, l’article 51 de la Constitution et l’article 51 de la Charte des droits fondamentaux. L’article 51 divise les hôpitaux.`,
  'autres mémorandums': `
    L’hôpital a signé un mémorandum avec la ville ; le mémorandum expire en mars. La Russie et la Turquie ont leur mémorandum. La déclaration de revenus et la déclaration d’indépendance aussi.`,
  'Bakou ratifie le mémorandum de défense avec Ankara': `
    # Bakou ratifie le [m|mémorandum de défense avec Ankara]
    Le Parlement a approuvé le [m|mémorandum sur la sécurité militaire mutuelle] signé à Istanbul. Selon le [m|mémorandum], chaque partie aide l’autre, conformément à l’[c|article 51 de la Charte de l’ONU]. La [s|déclaration de Choucha] (2021) reste la base.`,
  'Santé : l’article 51 prolongé': `
    # Santé : l’article 51 prolongé
    Les expérimentations « article 51 » continuent. Un mémorandum a été signé avec les hôpitaux. L’article 51 a fait ses preuves, dit la ministre, qui parle de légitime défense du service public.`,
};
