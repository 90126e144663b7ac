/**
 * Given names by the gender that carries them by far most often. From Grady Ward's Moby Word II name lists (public domain,
 * gutenberg.org/ebooks/3201), kept where the English list of the npm package gender-detection-from-name 1.11 (MIT) has the name
 * too; that list decides where Moby gives both. Common names of other languages added by hand from general knowledge.
 * Names that are first of all ordinary words ("Art", "Free", "Will" stays) were left out.
 */
const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

export const FEMALE_NAMES = list(`
  Aaliyah Aarika Abagail Abbe Abbey Abbi Abbie Abby Abigael Abigail Abigale Abra Ada Adah Adaline Adara
  Adda Addi Addie Adela Adelaida Adelaide Adele Adelina Adeline Adella Adelle Adena Adiana Adina Adora
  Adore Adrea Adria Adriana Adriane Adrianna Adrianne Adriena Adrienne Aeriel Afton Agata Agatha Aggie
  Agnes Agnès Aicha Aida Aila Aile Ailee Aileen Ailene Ailey Aili Ailis Ailyn Aime Aimee Ainslee Ainsley
  Ainslie Aisha Alaine Alana Alanah Alanna Alberta Albina Alecia Aleece Aleen Alejandra Alejandrina Alena
  Alene Alessandra Aleta Alethea Alexa Alexandra Alexandrina Alexi Alexia Alexina Alia Alica Alice Alicea
  Alicia Alida Alidia Alie Alika Alina Aline Alis Alisa Alisha Alison Alissa Alix Aliza Alla Alli Allie
  Allina Allison Allissa Ally Allyson Alma Almira Alta Althea Alvera Alvina Alyce Alys Alysa Alyse Alysia
  Alyson Alyss Alyssa Amal Amalea Amalee Amalia Amalie Amanda Amara Amber Amberly Amelia Amelie Amelina
  Ami Amie Amina Amity Amy Ana Anabel Anabella Anabelle Analiese Analise Anastasia Anastassia Andee Andi
  Andra Andreana Andria Andriana Anett Anette Angela Angele Angeli Angelia Angelica Angelika Angelina
  Angeline Angelique Angelita Angelle Angie Angy Ania Anica Anissa Anita Anitra Anjali Anjela Ankita Ann
  Anna Annabel Annabell Annabella Annabelle Annalee Annaliese Annalise Annamaria Annamarie Anne Anne-Marie
  Annegret Anneliese Annelise Annemarie Annetta Annette Anni Annice Annie Annis Annissa Annmarie Annora
  Anny Ansley Anthea Antoinette Antonella Antonia Antonina Anya Aparna April Arabel Arabela Arabella
  Arabelle Arden Aretha Ariadne Ariana Ariela Ariella Arielle Arlee Arleen Arlena Arlene Arlette Arlie
  Arlinda Arline Arly Arlyn Artemis Aryn Ashely Ashia Ashlan Ashlee Ashleigh Ashlen Ashli Ashlie Ashly
  Asma Astra Astrid Athena Atlanta Aubree Aubrie Aubry Audra Audre Audrey Audrie Audry Augusta Augustina
  Aundrea Aura Aurea Aurelia Aurelie Auria Aurie Aurora Ava Aveline Avie Avis Aviva Avril Ayanna Ayesha
  Aziza Bailey Bambi Barbara Barbie Barbra Basia Batsheva Bea Beata Beatrice Beatrix Beatriz Bebe Becca
  Becka Becky Begoña Belicia Belinda Bell Bella Belle Bellina Benazir Benita Berenice Bernadette Bernadine
  Bernice Berta Bertha Beryl Bess Bessie Bessy Beth Bethanne Bethany Betsey Betsy Bettina Betty Beulah
  Beverley Beverly Bianca Bianka Birdie Birgit Blaire Blakelee Blakeley Blanca Blanche Bliss Blythe Bobbi
  Bonita Bonnie Bonny Brandi Brandie Brandy Breanne Bree Breena Brena Brenda Brenna Bria Briana Brianna
  Brianne Bridget Bridgette Bridie Brigid Brigit Brigitta Brigitte Brina Brinn Brinna Brita Britney Britni
  Britta Brittan Brittaney Brittani Brittany Brittney Brittni Bryana Bryn Bryna Brynn Brynna Brynne
  Caitlin Caitrin Calla Calley Calli Callie Cally Calypso Camella Camellia Cami Camila Camile Camilla
  Cammi Cammie Candace Candi Candice Candida Candie Candis Candra Candy Caprice Cara Caren Carena Caressa
  Cari Carin Carina Carine Carissa Carla Carlee Carleen Carlen Carlene Carley Carlina Carline Carlita
  Carlota Carlotta Carly Carlye Carlyn Carlynn Carma Carmel Carmela Carmelia Carmelina Carmelita Carmella
  Carmelle Carmen Carmina Carol Carola Carolann Carole Carolin Caroline Carolyn Carolyne Carolynn Carrie
  Carrissa Caryn Casandra Casie Cassandra Cassaundra Cassey Cassi Cassie Cassondra Cassy Catalina Catarina
  Cate Caterina Catharine Catherin Catherine Cathleen Cathrine Cathryn Cathy Cati Catie Catlin Catrina
  Catriona Caty Cayla Cecelia Cecile Cecilia Cecily Celene Celesta Celeste Celestina Celestine Celia Celie
  Celina Celine Chanda Chandra Channa Chantal Charis Charissa Charisse Charla Charleen Charlene Charline
  Charlotte Charmaine Chastity Chelsea Chelsey Chelsie Chelsy Cheri Cherie Cherise Cherish Cherlyn Cheryl
  Chiara Chimamanda Chloe Chloë Chrissie Christa Christabel Christabella Christal Christel Christen
  Christi Christiana Christiane Christin Christina Christine Christyna Chrystal Cicely Cicily Ciel
  Cinderella Cindi Cindy Cinnamon Clair Claire Clara Clarabelle Clare Claribel Clarice Clarie Clarissa
  Clarisse Clarita Clary Claudette Claudia Claudine Clea Clemence Clementina Clementine Cleo Cleopatra
  Clio Cloe Coleen Colette Colleen Collette Condoleezza Connie Constance Consuelo Cora Coralie Coraline
  Coralyn Cordelia Coretta Cori Corie Corina Corine Corinna Corinne Corissa Cornelia Corri Corrina Corrine
  Cortney Cosette Courtney Crissy Crista Cristabel Cristal Cristen Cristi Cristin Cristina Cristine Cristy
  Crysta Crystal Cyndi Cyndy Cynthia Dacey Dacia Dacie Dacy Dagny Dahlia Daisey Daisi Daisie Daisy Dalia
  Dalila Damara Damaris Danella Danette Dania Danica Daniela Daniele Daniella Danielle Danika Danila
  Danita Danna Danni Danyelle Daphne Dara Darbie Darcey Darci Darcie Darcy Dareen Dari Daria Darla Darleen
  Darlene Darline Darya Dasha Davida Davina Davine Dawn Dawna Dayna Deana Deanna Deanne Debbie Debby
  Debora Deborah Debra Deeann Deedee Deena Deepa Deepika Dehlia Deidre Deirdre Dela Delaney Delia Delila
  Delilah Delinda Della Delores Deloris Delphine Demetra Demetria Dena Denice Denise Denna Denyse Desirae
  Desiree Despina Deva Devi Devina Devonna Devora Diana Diandra Diane Diann Dianna Dianne Dilma Dina Dinah
  Dione Dionne Dixie Dolly Dolores Dominga Dominica Dona Donella Donia Donica Donielle Donna Dora Doralyn
  Doreen Dori Doris Dorothea Dorothy Dorthea Dorthy Dottie Dulce Dulcie Dulcinea Dyana Dyane Dyanna Dyanne
  Dyna Ebonee Ebony Eda Edeline Eden Edie Edita Edith Edna Edwina Effie Eileen Eilis Ekaterina Elaina
  Elaine Elana Elane Elayne Eleanor Eleanora Eleanore Electra Elena Elene Eleni Eleonora Eleonore Elicia
  Elif Elinor Elinore Elisa Elisabet Elisabeth Elise Élise Elissa Eliza Elizabet Elizabeth Elka Elke Ella
  Elle Ellen Elli Ellie Ellissa Elly Ellyn Elnora Eloisa Eloise Elora Elsa Elsi Elsie Elspeth Elsy Elva
  Elvina Elvira Elyn Elyse Elysha Elysia Elyssa Ema Emalee Emalia Emelia Emelina Emeline Emilee Emili
  Emilia Emilie Emiline Emily Emma Emmalee Emmaline Emmalyn Emmalynn Emmalynne Emmanuelle Emmeline Emmi
  Emmie Emmy Emylee Enid Erica Ericka Erika Erin Erina Erinn Erma Ermina Erna Ernestine Eryn Esma Esme
  Esmeralda Esperanza Essie Estella Estelle Ester Esther Estrella Estrellita Ethel Etta Etty Eugenia
  Eugenie Eula Eunice Eva Evangelia Evangelin Evangelina Evangeline Evania Evanne Eve Eveleen Evelina
  Eveline Evelyn Evey Evie Evita Evonne Evy Ewa Ezmeralda Fae Faina Faith Fallon Fancy Fannie Fanny Fara
  Farah Farrah Fatima Fatou Faustina Fawn Fay Faye Fayth Faythe Federica Felecia Felice Felicia Felicity
  Felipa Felisha Feodora Fern Fernanda Fianna Fina Fiona Fionna Fleur Flor Flora Florence Florencia Flori
  Frances Francesca Francine Francisca Frauke Freda Freida Frieda Fumiko Gabbi Gabby Gabi Gabriela
  Gabriell Gabriella Gabrielle Gaby Gail Galina Garnet Gayle Gena Geneva Genevieve Genia Genna Georgeanne
  Georgette Georgiana Georgianna Georgie Georgina Geraldine Geri Germaine Gertrude Giana Gianina Gianna
  Gigi Gillian Gina Ginelle Ginevra Ginger Ginny Giorgia Giovanna Gisela Gisele Gisella Giselle Giulia
  Giulietta Gladys Glenda Glenna Glori Gloria Gloriana Glory Glynis Glynnis Golda Goldie Goldy Grace
  Gracia Gracie Grayce Greer Greta Gretchen Gretel Grethel Gretta Grier Griselda Guadalupe Guenevere
  Guinevere Gulnara Gwen Gwendolen Gwendolyn Gweneth Gwenneth Gwyn Gwyneth Gwynne Gypsy Hadley Hailee
  Hailey Haily Hala Haley Hali Halie Halley Halli Hallie Hally Hana Hanna Hannah Hanny Harli Harlie
  Harmonie Harriet Harriett Haruka Hattie Hayley Hazel Heather Heba Hedy Heidi Heidie Helaina Helaine
  Helen Helena Helene Hélène Henrietta Henriette Hermione Hilary Hilda Hilde Hillary Hinda Hiroko Holli
  Hollie Holly Honey Honoria Hope Huma Hyacinth Ida Idalia Ileana Ilene Ilhan Ilsa Ilse Ilyse Ilyssa
  Imelda Imogen Imogene Ina Indira Ines Inés Inessa Inez Inga Ingrid Inna Ioanna Iona Irena Irene Irina
  Iris Irma Isabel Isabela Isabella Isabelle Isadora Isidora Isis Isobel Itzel Ivanka Ivett Ivette Ivie
  Ivonne Ivory Ivy Izabel Jacinda Jacinta Jackelyn Jackie Jacklin Jacklyn Jackqueline Jaclyn Jacquelin
  Jacqueline Jacquelyn Jacquelynn Jacqui Jada Jade Jadwiga Jami Jammie Jana Janaya Janaye Jane Janeen
  Janel Janella Janelle Janessa Janet Janetta Janette Janeva Janey Jania Janice Janie Janina Janine Janis
  Janna Jannel Jannelle Jaquelin Jaquelyn Jasmin Jasmina Jasmine Jaymee Jayne Jazmin Jeana Jeane Jeanelle
  Jeanette Jeanie Jeanine Jeanna Jeanne Jeannette Jeannie Jeannine Jemima Jemimah Jena Jenelle Jeni Jenica
  Jeniece Jenifer Jeniffer Jenilee Jenine Jenna Jennette Jenni Jennica Jennie Jennifer Jenny Jeri Jerri
  Jessa Jessalyn Jessamyn Jesselyn Jessi Jessica Jessika Jewell Jewelle Jill Jillene Jillian Jo Joan Joana
  Joanie Joann Joanna Joanne Joaquina Jocelin Joceline Jocelyn Jocelyne Jodee Jodi Jodie Joelie Joella
  Joelle Joellen Joelly Joelynn Johanna Johannah Johna Johnna Jolee Joleen Jolene Joli Jolie Joline Jolyn
  Jolynn Joni Jordana Jordanna Jori Jorie Joscelin Josee Josefa Josefina Josepha Josephina Josephine Josey
  Josi Josie Josselyn Joy Joya Joyce Joycelin Juana Juanita Judi Judie Judith Judy Julee Juli Julia
  Juliana Juliane Juliann Julianna Julianne Julie Julienne Juliet Julieta Julietta Juliette Julina Julissa
  Junia Junie Justina Justine Jyoti Kacey Kacie Kacy Kaela Kaia Kaila Kaile Kailey Kaitlan Kaitlin Kaitlyn
  Kaitlynn Kaja Kajal Kala Kaleena Kali Kalie Kalila Kalina Kalinda Kalli Kally Kamala Kameko Kamila
  Kamilah Kamillah Kandace Kandy Kania Kanya Kara Karalee Karalynn Karen Karena Kari Karia Karie Karilynn
  Karin Karina Karine Karisa Karissa Karla Karlee Karleen Karlene Karlie Karly Karlyn Karmen Karol
  Karolina Karoline Karrah Karrie Kary Karyn Kasey Kassandra Kassey Kassi Kassia Kassie Kata Katalin
  Katarzyna Kate Katee Katerina Katerine Katey Katharina Katharine Katharyn Katherina Katherine Katheryn
  Kathie Kathleen Kathrine Kathryn Kathryne Kathy Kati Katie Katina Katlin Katrina Katrine Kattie Katy
  Katya Kavita Kay Kaycee Kaye Kayla Kayle Kaylee Kayleigh Kayley Kaylyn Keeley Keely Keiko Keisha Kelcey
  Kelci Kelcie Kelcy Kelli Kellie Kellsie Kellyann Kellyanne Kelsey Kelsi Kelsy Kendall Kendra Kenna Keri
  Keriann Kerianne Kerri Kerrie Kerrin Kersti Kerstin Kesley Keslie Kessiah Kiah Kiele Kiersten Kiley
  Kimberlee Kimberley Kimberli Kimberly Kimberlyn Kimmie Kimmy Kira Kirbie Kiri Kirsten Kirstin Kirstyn
  Kitty Klara Konstance Kora Koral Kori Korie Krisha Krissie Krissy Krista Kristal Kristan Kristel Kristen
  Kristi Kristin Kristina Kristine Kristy Kristyn Krysta Krystal Krystle Krystyna Kyla Kylie Kylynn
  Kyrsten Kyrstin Lacee Lacey Lacie Lacy Ladonna Laetitia Laila Laina Lainey Lakshmi Lana Lanae Lani
  Lanita Lanna Lara Laraine Larina Larisa Larissa Lark Laryssa Latia Latifa Latisha Latoya LaToya Laura
  Lauralee Laureen Laurel Lauren Lauretta Lauri Laurie Lauryn Lavena Lavina Lavinia Layla Layney Lea Leah
  Leandra Leann Leanna Leanora Leda Leeann Leeanne Leela Leelah Leena Leesa Leia Leigha Leila Leilah
  Leisha Lela Lelah Lelia Lena Lenette Lenna Lenora Lenore Leola Leona Leone Leonie Leonora Leora Lesley
  Lesli Lesly Leta Leticia Letitia Letizia Lettie Lexi Lexie Lexine Lexis Lexy Leyla Lezlie Lia Liana
  Liane Lianna Lianne Libbey Libbi Libbie Libby Lida Lidia Lila Lilah Lilia Lilian Liliane Lilith Lilla
  Lilli Lillian Lilly Lily Lilyan Lina Linda Lindi Lindie Lindsy Lindy Linet Linette Linnea Linzy Lira
  Lisa Lisabeth Lisbeth Lisette Lisha Lissa Lita Liv Livia Livvy Livy Liz Liza Lizabeth Lizbeth Lizette
  Lizzie Lizzy Lois Lola Lolita Lona Loni Lonna Lora Loraine Loralee Loralie Loreen Lorelei Lorelle Lorena
  Lorene Lorenza Loretta Lori Lorianna Lorianne Lorie Lorna Lorraine Lory Lotte Lottie Louella Louisa
  Louise Lubna Luci Lucia Lucía Luciana Lucie Lucienne Lucila Lucilia Lucille Lucina Lucinda Lucine
  Lucretia Lucy Luella Luisa Luise Lulu Lura Luz Lyda Lydia Lydie Lyn Lynda Lyndsay Lyndsey Lyndsie
  Lynelle Lynett Lynette Lynn Lynna Lynne Lynnea Lynnette Lynsey Lyssa Lyudmila Mabel Mabelle Mable
  Mackenzie Madalena Madalyn Maddalena Maddi Maddie Maddy Madelaine Madeleine Madelena Madelene Madelin
  Madelina Madeline Madelon Madelyn Madonna Mady Mae Maegan Magda Magdalen Magdalena Magdalene Maggee
  Maggi Maggie Maggy Mahala Mahalia Maia Maire Maisey Maisie Mala Malala Malanie Malena Małgorzata Malia
  Malina Malinda Malissa Mallorie Mallory Malorie Malory Malvina Malynda Mame Mamie Manda Mandi Mandie
  Mandy Manon Manya Mara Marcela Marcella Marcelle Marci Marcia Marcie Marcy Maren Marena Maressa Margalit
  Margaret Margarete Margarette Margarita Margaux Margeaux Margery Margie Margo Margot Margret Marguerite
  Mari Maria María Mariam Marian Mariana Mariann Marianna Marianne Maribel Maribelle Maribeth Marie
  Marie-Claude Mariel Marielle Marietta Marigold Marika Marilee Marilin Marilyn Marin Marina Marinna Maris
  Marisa Mariska Marisol Marissa Marit Marita Maritsa Mariya Marjorie Marjory Marla Marleah Marlee Marleen
  Marlena Marlene Marley Marlie Marline Marlyn Marni Marnie Marquita Marrissa Marsha Marta Martha Marti
  Martie Martina Mary Marya Maryam Maryann Maryanna Maryanne Marybelle Marybeth Maryellen Maryjane Maryjo
  Marylee Marylin Marylou Maryrose Marysa Masha Mathilda Mathilde Matilda Matilde Matti Mattie Maude Maura
  Maureen Mavis Maxine Maybelle Maye Mazie Mbali Meagan Meaghan Meara Mechelle Meena Meera Meg Megan
  Meghan Meghann Megyn Mei Mela Melania Melanie Melany Melba Melina Melinda Melisa Melissa Melita Mellisa
  Melodee Melodie Melody Melonie Melony Merci Mercie Meredith Meridith Meriel Merilyn Merissa Merlina
  Merna Meryl Mette Mia Micaela Michaela Michaella Michele Michèle Michelina Michell Michelle Michiko
  Mignon Mikaela Mildred Milena Milka Milli Millicent Millie Milly Mimi Mina Mindy Minerva Minna Minnie
  Minouche Miquela Mira Mirabel Mirabella Mirabelle Miranda Mireille Mirella Mirelle Miriam Mirna Misha
  Missy Misti Misty Mitzi Modesta Modesty Moira Mollee Molli Mollie Molly Mona Monica Mónica Monika
  Monique Mora Morena Morgana Morganne Muriel Myra Myrah Myranda Myriam Myrna Nada Nadeen Nadezhda Nadia
  Nadine Nadiya Nadya Nalani Nana Nanci Nancy Nanette Nani Naomi Nara Nari Natalee Natalie Natalina
  Natalya Natasha Nathalia Nathalie Natividad Neala Neda Neely Neera Neha Neila Nelia Nell Nelle Nelli
  Nellie Nelly Nerissa Nessa Netta Nettie Neysa Ngozi Nichol Nichole Nicholle Nicki Nicole Nicolette
  Nicolina Nicolle Niki Nikita Nikki Nikkie Nikoletta Nina Ninette Nissa Nissie Nita Nixie Noami Noelani
  Noell Noella Noelle Noemi Nola Nomi Nona Noni Nora Norah Noreen Norma Nydia Nyssa Octavia Odelia Odessa
  Odette Odilia Ofelia Oksana Ola Olena Olga Olive Olivia Olympia Ondrea Oneida Oona Opal Ophelia Oprah
  Ora Oralia Oriana Orly Paige Paloma Pamela Pamella Pandora Paola Paolina Parvati Patience Patrica
  Patrice Patricia Patsy Patty Paula Paulette Paulina Pauline Pearl Pearla Peggy Penelope Penny Peri Perla
  Perri Petra Phaedra Phebe Philippa Philomena Phoebe Phyllis Pia Pietra Piper Pippa Polly Pollyanna Pooja
  Poppy Portia Prisca Priscella Priscilla Priti Priya Priyanka Queenie Quintana Rachael Rachel Rachele
  Rachelle Rachida Rae Raeann Rafaela Rahel Raina Raine Rakel Ramona Rana Randa Randee Randi Ranee Rani
  Rania Raphaela Raquel Rashida Raven Raychel Rayna Rea Reba Rebbecca Rebeca Rebecca Rebecka Rebeka
  Rebekah Rebekkah Reem Reena Reeva Regina Regine Reiko Reina Reine Rena Renae Renata Renate Renee Renée
  Reyna Rhea Rhianna Rhianon Rhoda Rhonda Riane Ricki Riki Rikki Riley Rina Risa Rita Ritu Riva Rivkah
  Robbi Roberta Robyn Rochell Rochelle Roda Romona Romy Rona Ronda Ronica Ronni Rori Rorie Rosa Rosabel
  Rosabella Rosabelle Rosaleen Rosalia Rosalía Rosalie Rosalind Rosalinda Rosaline Rosalyn Rosana Rosanna
  Rosanne Rosario Rose Roseann Roseanna Roseanne Roselia Roselin Roseline Rosella Rosemarie Rosemary
  Rosetta Rosette Rosie Rosina Rosita Roslyn Rosy Rowena Roxana Roxane Roxanna Roxanne Roxi Roxie Roxy
  Roza Rozella Rubi Rubie Rubina Ruby Ruth Ruthann Ruthanne Ruthie Ruthy Ryann Saba Sabina Sabine Sabra
  Sabrina Sada Sadia Sadie Sadye Safiya Saidee Sakura Sallie Sally Salma Saloma Salome Samantha Samara
  Samaria Samira Sandi Sandie Sandra Sandy Sangeeta Sania Sanna Sapphira Sara Saraann Sarah Sarajane Saree
  Sarena Sari Sarina Sarita Sashenka Savannah Savina Scarlet Scarlett Seana Seema Ségolène Sela Selena
  Selene Selia Selina Selinda Seline Selma Sena Sephira Serena Serene Shabnam Shaina Shana Shanda Shandra
  Shani Shanna Shannah Shannen Shanon Shanta Shantee Shara Sharai Shari Sharia Sharla Sharleen Sharlene
  Sharon Sharron Shauna Shawna Shawnee Shayla Shaylah Shaylyn Shaylynn Shayna Sheena Sheila Shelbi Shelby
  Shelia Shelley Shelly Sheree Sheri Sherilyn Sherline Sherri Sherrie Sherry Sheryl Shir Shirin Shirlee
  Shirlene Shirley Shonda Shoshana Shoshanna Shreya Siana Sianna Sibel Sibley Sigrid Silvana Silvia Simona
  Simonne Sinéad Siobhan Sissy Sofia Sofía Sofie Solveig Sondra Sonia Sonja Sonni Sonya Sophey Sophi
  Sophia Sophie Sophronia Soraya Sorcha Staci Stacia Stacie Stacy Starla Starlene Starr Stefania Stefanie
  Steffi Stella Stephani Stephanie Stephannie Stephenie Stephine Stevie Stormi Stormie Stormy Sue Suki
  Sunita Sunshine Susan Susana Susann Susanna Susannah Susanne Susie Susy Suzanna Suzanne Suzette Suzie
  Suzy Svetlana Sybil Sybilla Sydelle Sylvia Tabatha Tabbitha Tabitha Talia Tallia Tallulah Talya Talyah
  Tamar Tamara Tamarah Tamarra Tamera Tami Tamika Tammi Tammie Tammy Tamra Tana Tania Tansy Tanya Tara
  Tarah Tarra Taryn Tasha Tasia Tatiana Tatum Tatyana Tawakkol Teena Teodora Tera Teresa Terese Teresita
  Teressa Teri Terra Terri Terrie Tess Tessa Tessie Thalia Thea Theadora Thelma Theodora Theresa Therese
  Thérèse Theressa Tierney Tiffani Tiffanie Tiffany Tilda Tillie Tilly Tina Tisha Tobi Tomi Tommi Toni
  Tonia Tonie Tonya Tori Torie Torrie Tory Tova Tracee Tracey Traci Tresa Tressa Tricia Trina Trish Trisha
  Trista Trixie Trudy Tulsi Twila Twyla Tyne Ursula Usha Vaira Valencia Valene Valentina Valeria Valerie
  Valerye Valina Vandana Vanessa Vania Vanita Vanna Vanny Vanya Veda Velma Velvet Venus Vera Verena Verna
  Vernice Veronica Veronika Veronique Vi Vicki Vickie Vicky Victoria Vida Viki Vikki Viktoria Vilma Vina
  Vinita Viola Violet Violetta Violette Virgina Vita Vitoria Vittoria Viva Vivi Vivia Vivian Viviana
  Vivianna Vivianne Vivien Vivienne Wanda Waneta Wangari Wendi Wendy Wenona Whitney Wilhelmina Willa
  Willamina Willow Wilma Windy Winifred Winni Winnie Winnifred Winona Wren Wynne Xaviera Xena Xenia
  Xiomara Xóchitl Xylia Yasmeen Yasmin Yelena Yevgenia Yingluck Ynez Yoko Yolanda Ysabel Yulia Yuliya
  Yuriko Yvette Yvonne Zabrina Zaha Zahara Zahra Zainab Zandra Zaneta Zara Zarah Zaria Zea Zelda Zelma
  Zena Zenia Zerlina Zia Zita Zoe Zola Zora Zorah Zsazsa Zulema Zuzana Zuzanna
  Kim Robin Kelly Tracy Leslie Shannon Stacey Dana Ashley Camille Alexis Andrea Nicola Simone Brooke Madison Kelley Tracie Christie Christy Laverne Addison
`);

export const MALE_NAMES = list(`
  Aaron Abbott Abdallah Abdel Abdul Abdulaziz Abdullah Abdulrahman Abel Abie Abner Abraham Abrahan Abram
  Abran Adair Adam Adams Adan Adham Adlai Adler Adnan Adolph Adrian Adriano Adrien Agustin Aharon Ahmad
  Ahmed Akbar Akim Akira Aksel Al Alain Alan Alaric Alasdair Alastair Alaster Albert Alberto Alden Aldin
  Aldo Aldon Aldric Aldrich Aldwin Alec Alejandro Aleksandr Aleksey Alessandro Alexander Alexandr
  Alexandre Alexandro Alexandros Alexei Alexey Alfie Alfonso Alfred Alfredo Ali Alireza Alistair Alister
  Allan Allen Allister Alon Alonso Alonzo Aloysius Alphonse Alphonso Alvan Alvie Alvin Alvis Alwin Alwyn
  Ambrose Amir Amit Amos Anand Anatoly Anders Anderson Andras Andre Andreas Andrei Andrej Andres Andrew
  Andrey Andrzej Andy Angelo Angus Ansel Anselm Anson Anthony Antoine Anton Antone Antoni Antonin Antonino
  Antonio António Antonius Antony Anwar Archer Archibald Archie Arel Ari Ariel Ario Aristotle Arjun Arlan
  Arlen Arley Arlin Arman Armand Armando Armin Armstrong Arnaldo Arnaud Arne Arnie Arnold Arnoldo Aron
  Arron Art Artemus Arthur Artie Artur Arturo Arun Arvin Asa Ash Asher Ashok Ashraf Ashton Asif Atal Augie
  Augustin Augusto Augustus Austen Austin Avi Avigdor Avram Axel Ayman Aziz Babak Badr Baird Baldwin
  Barack Barnabas Barret Barrett Barron Barry Bartholomew Barton Bashar Bashir Basil Basilio Bastian
  Bastien Baxter Beau Beauregard Beck Ben Benazzouz Benedetto Benedict Benedikt Benigno Benito Benjamen
  Benjamin Benji Bennett Bennie Benny Benoit Benoît Benson Bentley Benton Benyamin Berk Bernard Bernardo
  Bernie Bert Bertram Bilal Bill Billy Bing Birch Birk Bjorn Björn Blaine Blake Blane Blayne Bo Bob Bobby
  Bogdan Boone Boris Borys Bowie Boy Boyce Boyd Brad Bradan Braden Bradford Bradley Bradly Brady Bram
  Branden Brander Brandon Brandyn Branko Brannon Brant Brantley Brendan Brenden Brendin Brendon Brennan
  Brennen Brent Bret Brett Brewer Brian Briant Brice Brien Brig Brigg Briggs Brigham Brion Brock Broderick
  Brodie Brody Brok Bron Bronson Bruce Bruno Bryan Bryant Bryce Bryon Buddy Burke Burton Butch Byran Byron
  Caesar Caldwell Cale Caleb Calvin Carl Carles Carleton Carlo Carlos Carlyle Carr Carson Carter Carver
  Cash Casper Cassius Caz Cecil Cecilio Cedric Cesar César Chadd Chadwick Chaim Chance Chandler Chane
  Charles Charlie Charlton Chas Chase Chauncey Che Chester Cheston Chet Chilton Christian Christiano
  Christoffer Christoper Christoph Christophe Christopher Christos Chuck Cirilo Ciro Clarence Clark Clarke
  Claudio Clay Clayborne Clayton Clemens Clement Clemente Cletus Cliff Clifford Clint Clive Clyde Cody
  Colby Cole Coleman Colin Collin Colman Conan Connor Conrad Conrado Conroy Constantin Constantine
  Constantino Conway Cooper Corbett Corbin Corby Cord Cordell Cornelius Cornell Cort Cosimo Cosme Cosmo
  Court Cozmo Craig Crawford Creighton Cristian Cristiano Cristobal Crosby Cullan Cullen Cullin Cully
  Curran Curt Curtis Cy Cyril Cyrus Dagfinn Daisuke Dallas Dallis Dallon Dalston Dalton Damian Damiano
  Damien Damon Dan Dane Daniel Danny Dante Daren Darin Dario Darius Darnell Darrel Darrell Darren Darrick
  Darrin Darryl Darwin Daryl Dave Daven Davey David Davide Davidson Davie Davin Davis Davon Davy Dean
  Deepak Delano Delbert Delmar Delmer Demetre Demetri Demetris Demetrius Denis Dennis Denny Denver Derek
  Derick Dermot Derrek Derrick Derrik Derron Derwin Deshawn DeShawn Desi Desmond Dev Deval Devin Devlin
  Dewey Dewitt Dex Dexter Dick Diego Dieter Dietrich Dilan Dillon Dimitri Dimitry Dinesh Dino Dion
  Dionisio Dirk Dmitri Dmitry Domenic Domenico Domingo Dominic Dominick Dominik Don Donal Donald Donavon
  Donnell Donnie Donny Donovan Doug Douglas Douglass Dov Doyle Drake Dror Duane Dudley Duff Duncan Durant
  Dwain Dwayne Dwight Dylan Eamon Earl Earle Eben Ebenezer Ebrahim Ed Edan Eddie Eddy Edgar Edgard Edgardo
  Edmund Edouard Edsel Eduard Eduardo Edward Edwin Efrem Efren Egan Egor Ehud Elbert Elden Eldin Eldon Eli
  Elias Elihu Elijah Eliot Elliot Elliott Ellis Elmer Elon Elroy Elston Elton Elvin Elvis Elwin Elwood Ely
  Emanuel Emanuele Emerson Emile Emilio Emmanuel Emmet Emmett Emmit Ennis Enoch Enos Enrico Enrique
  Ephraim Ephrem Erdem Erek Eric Erich Erick Erik Ermin Ernest Ernesto Ernie Ernst Errick Errol ErvIn
  Erwin Esdras Esteban Estevan Etan Ethan Etienne Eugene Eugenio Evan Everett Evin Evo Ewan Ewen Ezechiel
  Ezekiel Ezequiel Ezra Fabian Fabiano Fabien Fabio Fahad Faisal Farid Farooq Farrell Farris Federico
  Felipe Felix Ferdinand Fergus Fernando Ferrell Ferris Fethullah Fidel Fielding Filip Filippo Findlay
  Findley Finlay Finn Fitzgerald Fletcher Flint Florian Floyd Flynn Forrest Foster Fouad Francesco Francis
  Francisco Francois François Frank Franklin Franklyn Fransisco Franz Frazier Fred Freddie Freddy Frederic
  Frédéric Frederick Frederico Frederik Fredric Fredrick Freeman Friedrich Fritz Fulton Gabe Gabriel Gael
  Gage Galen Galvin Gamal Gamaliel Gannon Gardner Garek Gareth Garfield Garner Garret Garrett Garrick
  Garry Garth Garv Garvin Gary Gaspar Gaspard Gaston Gautam Gavan Gaven Gavin Gawain Gene Gennady Geno
  Geoffrey Georg George Georges Georgi Gerald Gerard Gerardo Gerik Germán Gerome Gerrard Gerry Gery
  Giacomo Gian Gianni Gideon Gil Gilbert Gilberto Giles Gino Giordano Giorgio Giorgos Giovanni Giulio
  Giuseppe Glen Glendon Glenn Godwin Gonzalo Goran Gordon Gradey Grady Graeme Graham Gram Granger Grant
  Grantham Granville Greg Gregg Greggory Gregor Gregorio Gregory Griffin Griffith Grover Grzegorz Guido
  Guillaume Guillermo Gunar Gunner Gunter Gunther Gurpreet Gus Gustaf Gustav Gustave Gustavo Guthrie Guy
  Habib Hadrian Hafez Hagan Hagen Haider Hakeem Hakim Hal Hale Hall Hamid Hamilton Hamish Hammad Hamza
  Hank Hans Hanson Hardy Harish Harlan Harland Harlen Harlin Harman Harmon Harold Haroun Harris Harrison
  Harry Hart Haruki Harvey Hashim Haskell Hassan Haydon Hayes Hayward Haywood Haze Heath Hebert Hector
  Henderson Hendrick Hendrik Henri Henrik Henry Herbert Heriberto Herman Hermon Hernando Herschel Hersh
  Hershel Hervey Hewitt Hideki Hilario Hill Hillel Hilton Hiram Hiroshi Hobie Hodge Hogan Holden Hollis
  Holt Homer Horace Horacio Horatio Hosni Hossein Howard Howie Hoyt Hubert Huey Hugh Hugo Humberto
  Humphrey Hunter Huntington Huntley Hurley Husain Hussain Hussein Hy Hyatt Iago Iain Ian Ibrahim Idris
  Ignacio Ignatius Igor Ihor Ike Ilan Ilario Immanuel Imran Ingram Inigo Ira Irvin Irving Irwin Isaac
  Isaak Isac Isadore Isaiah Isak Isidore Isidoro Isidro Ismail Issiah Ivan Ivar Iver Ivor Iyad Izaak Izak
  Jabez Jack Jacob Jacobo Jacques Jae Jagmeet Jair Jake Jakob Jamaal Jamal James Jameson Jamey Jamil
  Jamill Jamison Janez Jarad Jared Jarib Jarid Jaroslaw Jarosław Jarred Jarret Jarrett Jarrid Jarrod
  Jarvis Jase Jasen Jason Jasper Javad Javier Jawad Jay Jayson Jeb Jed Jedediah Jedidiah Jeff Jefferey
  Jeffrey Jeffry Jehu Jeno Jens Jerad Jerald Jeramie Jere Jereme Jeremiah Jeremias Jeremie Jeremy Jermain
  Jermaine Jermayne Jerome Jérôme Jeromy Jerrold Jerry Jesse Jessee Jessey Jesus Jethro Jim Jimmie Jimmy
  Joachim Joaquin Joaquín Joe Joel Joey Johan Johann Johannes John Johnathan Johnathon Johnnie Johnny
  Johny Jon Jonah Jonas Jonathan Jonathon Jordon Jorge Jory Jose José Joseph Josh Joshia Joshua Joshuah
  Josiah Josias Jozef Juan Judah Judas Judd Jude Jules Julian Julián Julio Julius Jürgen Justen Justin
  Justinian Justino Justis Justus Kahlil Kain Kaine Kaiser Kale Kaleb Kalil Kalvin Kamal Kane Kanye Kareem
  Karel Karim Karl Kaspar Kasper Kayne Kazuo Kean Keane Keefe Keefer Keen Keenan Keene Keir Keith Kelby
  Kelvin Kemal Ken Kendell Kendrick Kenji Kennan Kenneth Kennett Kennith Kenny Kent Kenton Kenyon Kermit
  Kerwin Kevan Keven Kevin Kevon Khaled Khalid Khalil Khizr Kiel Kienan Kile Kilian Killian Kimball
  Kincaid Kingsley Kingston Kip Kirk Klaus Knox Kofi Konrad Konstantin Konstantine Korey Kort Kory Kostas
  Krishna Kristian Kristo Kristofer Kristoffer Kristofor Kristopher Kurt Kurtis Kwame Ky Kyle Laird Lalo
  Lamar Lambert Lamond Lamont Lance Lancelot Langston Lanny Larry Lars Laurence Laurent Law Lawrence
  Lawton Layton Lazar Lazare Lazaro Lazarus Lebron LeBron Lech Leeland Leif Leland Lemar Lemuel Lenard
  Lennard Leo Leon Leonard Leonardo Leonid Leonidas Leopold Leopoldo Leroy Lester Lev Levi Levin Levon
  Levy Liam Lief Lincoln Lindon Linus Lion Lionel Lloyd Locke Logan Lon Lonnie Lonny Lorenzo Lothar Lou
  Louie Louis Lovell Lowell Luca Lucas Lucian Luciano Lucien Lucio Lucius Ludwig Luigi Luis Luís Luiz
  Lukas Luke Lula Luther Lydon Lyle Lyman Lyon Mace Maciej Mack Magnum Magnus Mahathir Mahmood Mahmoud
  Maison Mal Malachi Malcolm Malvin Manmohan Mannie Manny Manoj Manolo Manuel Marc Marcel Marcello
  Marcellus Marcelo Marcin Marco Marcos Marcus Mario Marius Mark Markos Markus Marlin Marlon Marquise
  Marshall Marten Martin Martino Marty Martyn Marven Marvin Marwan Mason Masoud Massimiliano Massimo Mateo
  Mateusz Mathew Mathias Matias Matt Matteo Mattheus Matthew Matthias Matthieu Mattias Maurice Mauricio
  Maurizio Maury Max Maxim Maximilian Maximilien Maximo Maxwell Mayer Maynard Mehdi Mehmet Meir Mel Melvin
  Melvyn Menachem Mendel Mendy Merle Merrick Mervin Merwin Meyer Micah Michael Michale Micheal Michel Mick
  Mickey Miguel Mikael Mike Mikel Mikey Mikhail Mikkel Mikol Miles Millard Miller Milo Milos Miloš Milton
  Mirza Mitch Mitchel Mitchell Mitt Mohamed Mohammad Mohammed Mohamud Mohit Mohsen Moise Moises Moishe
  Monte Montgomery Monty Mordecai Mordechai Morgun Moritz Morley Morris Morton Mose Moses Moshe Moss
  Muammar Mubarak Muhammad Muhammadu Mukesh Murdoch Murray Mustafa Mycah Mychal Myer Myles Mylo Myron
  Nabil Naftali Naguib Nahum Napoleon Narendra Naseer Nasir Nasser Nataniel Nate Nathan Nathanael
  Nathanial Nathaniel Nawaz Nayib Neal Ned Neel Nehemiah Neil Neill Nels Nelson Nestor Neville Nevin Newt
  Newton Niall Niccolo Nicholas Nick Nickey Nickolai Nickolas Nickolaus Nico Nicolai Nicolas Nicolás
  Nicolis Niel Niels Nigel Niko Nikola Nikolai Nikolaos Nikolas Nikolaus Nikolay Nikos Niles Nils Nilson
  Nir Noach Noah Noam Noble Noe Nolan Noland Norbert Norman Norris North Nowell Nuri Obadiah Obed Obediah
  Oberon Obie Octavius Odell Ogden Olaf Ole Oleg Oleksandr Olin Oliver Olivier Ollie Omar Omero Oran Oren
  Orin Orion Orlan Orren Orrin Orson Orville Osama Osbert Óscar Osmond Oswald Otis Otto Owen Ozzie Ozzy
  Paavo Pablo Pace Paco Padraic Padraig Palmer Pancho Paolo Parnell Pascal Pasquale Pate Paton Patric
  Patricio Patrick Patton Paul Paulo Pavel Pawel Paweł Paxon Paxton Pearce Pedro Peirce Penn Percy Pernell
  Perry Pervez Pete Peter Petr Petro Phil Philip Philippe Phillip Phillipe Phineas Pierce Pierre Pierson
  Pietro Pinchas Piotr Porter Powell Pradeep Prakash Pranab Prayuth Prentice Prentiss Prescott Preston
  Pryce Qasem Quentin Quillan Quincey Quincy Quinlan Quint Quintin Quinton Quintus Rafael Rafe Rafferty
  Rafi Raghuram Rahm Rahul Raimundo Rainer Raj Rajesh Rajiv Rakesh Ralph Ram Ramon Ramón Ramsay Ramsey
  Ramzan Rance Rand Randal Randall Randell Randolph Randy Ranil Ransom Raoul Raphael Rashid Ratko Raul
  Raúl Ravi Rawley Ray Raymond Raymund Raynard Rayner Recep Redd Redford Reece Reed Rees Reggie Reginald
  Reid Reilly Reinaldo Reince Reinhard Remington Remy Renaldo Renard Renato René Reuben Reuven Rex Reynard
  Reynold Reynolds Rhett Rhys Riad Ricardo Riccardo Rich Richard Richardo Richie Richmond Richy Rick
  Rickey Rickie Ricky Ringo Riordan Ritchie Riyad Roarke Rob Robbie Robby Robert Roberto Robinson Rockwell
  Rod Roddy Roderic Roderick Rodger Rodney Rodolfo Rodrick Rodrigo Roger Rogers Rohit Roi Roland Rolando
  Roldan Rolland Rollie Rollin Rollins Romain Romano Romeo Ron Ronald Ronnie Ronny Rooney Roosevelt Rory
  Rosco Roscoe Ross Rourke Rowen Rowland Roy Royal Royce Ruben Rubin Rudolf Rudolfo Rudolph Rudy Rufus
  Ruhollah Rupert Ruperto Rurik Rush Russell Rustin Rusty Rutger Ryan Ryon Ryszard Saad Sadiq Saeed Salah
  Saleem Saleh Salem Salim Salman Salomon Salvador Salvatore Samir Sammie Sammy Sampson Samson Samuel
  Samuele Sander Sanders Sandor Sandro Sanford Sanjay Santiago Satya Saud Saul Saw Sawyer Saxon Sayer
  Schlomo Schuyler Scot Scott Scottie Scotty Seamus Sean Sebastian Sebastián Sebastiano Sebastien Selby
  Serge Sergei Sergey Sergio Sérgio Serhiy Seth Shafik Shahid Shalom Shamus Shane Shaquille Shashi Shaun
  Shaw Shawn Shelden Shelton Shem Shepard Shepherd Sheppard Sherman Sherwin Sherwood Shigeru Shimon Shinzo
  Shlomo Sholom Sid Sigmar Sigmund Silas Silvano Silvio Simeon Simon Slade Slobodan Sly Smith Solomon Son
  Sonny Spencer Spenser Spike Srinivas Stafford Stan Stanislav Stanislaw Stanley Stanly Stanton Stavro
  Stavros Stefan Stefano Steffen Stephan Stéphane Stephen Sterling Steve Steven Stewart Stillman Stirling
  Strobe Stuart Sullivan Sully Sumner Sundar Suresh Sutton Sven Syd Sylas Sylvan Sylvester Symon Taber
  Tabor Tad Tadeo Taher Tait Taite Takeshi Talbot Tam Tanner Tarek Tariq Taro Tarrance Tate Tayyip Ted
  Teddy Teodor Teodoro Terence Terrance Terrel Terrell Terrence Terrill Thabo Thaddeus Thadeus Thaine
  Thane Thatcher Thayne Theo Theodor Theodore Thom Thomas Thor Thorin Thorn Thornton Thurston Tiler Tim
  Timmy Timoteo Timothee Timothy Tirrell Tito Titus Tobiah Tobias Tobie Tobin Toby Tod Todd Tom Tomas
  Tomáš Tomasz Tommy Tonnie Tony Torin Torrance Torre Torrence Torrey Torrin Torry Toshiro Townsend Traver
  Travis Tremain Tremaine Tremayne Trent Trenton Trevar Trever Trevor Trey Tripp Tristan Troy
  Trumaine Truman Tucker Tudor Tully Turki Turner Ty Tye Tyler Tymon Tymothy Tynan Tyrell Tyrone
  Tyrus Tyson Uhuru Ulises Ulrich Ulysses Umar Urbano Uri Uriah Uriel Usman Václav Valdemar Valentin
  Valentino Valery Vance Vasili Vasilis Vasily Vaughan Vaughn Vernon Vic Vick Victor Vijay Vikas Vikram
  Viktor Vince Vincent Vinnie Vinny Vinod Vinson Virgil Virgilio Vitali Vitaly Vito Vittorio Vivek Vlad
  Vladimir Volodymyr Wade Waldemar Walden Waldo Waleed Walid Walker Wallace Wally Walt Walton Ward
  Warner Warren Wasim Waylan Wayland Waylen Waylin Waylon Wayne Weber Webster Wendall Wendel Wendell
  Werner Wes Wesley Westley Weston Weylin Wheeler Whit Whitaker Whitman Whittaker Wiatt Wilbert
  Wilbur Wiley Wilfred Wilfrid Wilhelm Will Willard Willem William Willie Willis Willy Wilmar Wilmer
  Wilton Winfield Winfred Winn Winslow Winston Witt Władysław Wolf Wolfgang Woodrow Woody Wright Wyatt
  Wylie Wyn Xavier Xerxes Yahya Yair Yancey Yanis Yardley Yaroslav Yasir Yasser Yevgeny Yigal Yitzhak
  Yossi Yoweri Yul Yusuf Yves Zach Zacharia Zachariah Zacharias Zacharie Zachary Zachery Zack
  Zackariah Zak Zalmay Zane Zbigniew Zeb Zebadiah Zebedee Zebulen Zebulon Zechariah Zedekiah Zeke Zelig
  Ziad Zoltán Zoran
  Chris Alex Drew Corey Cory Dorian Clem Parker Cameron Sam
`);

/** Given names of both. */
export const UNISEX_NAMES = list(`
  Aaren Addy Adel Adi Aidan Ajay Allyn Alva Amery Amil Amory Andie Andree Angel
  Antonie Arda Arie Arin Ashby Ashlin Aubrey Audie Auguste Averil Avery Bailie Baillie Baily
  Bentlee Berkley Bevin Billie Blair Bobbie Bren Britt Brook Cam Cammy Carey Carlie
  Carlin Carmine Carmon Caron Carroll Cary Casey Cass Cece Charley Chen Chrissy Christan   Claude Clovis Codee Codi Codie Collen Cordey Corrie Corry Cris Dael Dakota Dale
  Dalli Dani Danie Dannie Danya Darby Darell Darelle Daron Darrelle Daryn Dayle Dee Del Delainey Dell
  Deni Denni Deny Denys Devan Devon Devonne Dian Dominique Dory Dre Dru Dyan Eddi Edi Edin
  Edlin Edy Elia Elie Elisha Ellary Ellery Emery Emlyn Emmery Emory Eran Esra Essa Evelin Evyn Ezri Finley
  Frankie Franky Freddi Fredi Gabbie Gabriele Gale Garland Germain Hadlee Hadleigh Haleigh Halsey Hanan
  Harley Harper Hartley Hayden Hui Hyun Isa Izzy Jacky Jaime Jaimie Jamie Jan Jaye Jayme Jaymie Jean Jess
  Jessie Jessy Jin Jing Jobie Joby Jody Joell Jojo Jonell Jonis Jorey Jourdan Jule Jun Kai Kalle
  Karee Karon Kellen Kendal Kendre Kerry Kevyn Ki Kinsley Kipp Kiran Kirby Kit Kore Koren
  Kris Kylen Kyung Lane Laney Lanie Lannie Laurice Layne Lee Leigh Leighton Lezley Li Lian
  Lin Lindsay Lindsey Llewellyn Loren Lorin Lorne Lorrie Luce Lyndell Marice Marion Marlo Marlow
  Marlowe Matty Maxi Maxie Merrill Merry Michal Micky Mika Min Ming Miran Mischa Morgan Morgen Myca Natale
  Nguyen Nickie Nicky Nicol Nicoli Noel Nollie Noor Orel Otha Pascale Pat Paulie Payton
  Pennie Peyton Quinn Randie Raynell Reagen Reese Rene Rey Ripley Roby Rossie Rossy Rowan Rowe Ryley
  Sacha Sal Sascha Sasha Sayre Scotti Shae Shaine Shannan Shay Shayne Shea Sheridan Sidnee
  Sidney Skye Skylar Skyler Sloan Sloane Sol Sonnie Stacee Sung Sunny Sydney Tallie
  Taylor Terry Timmie Tobey Toma Tommie Torey Tran Val Valentine Vin Wei Willi Wynn Xin Yancy
  Yang Yi Ying Yoshi Yu Yuri
`);
