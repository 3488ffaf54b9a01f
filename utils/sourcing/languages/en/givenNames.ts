/** Given names frequent in news in English: they tell a person's name from other capitals, and whom "she" can mean. */
const list = (words: string) => words.split(/\s+/).filter(Boolean);

const female =
  list(`Abbie Abby Abena Abigail Ada Adaeze Adele Adriana Adunni Agata Agnes Agnieszka Aida Aileen Ailsa Aine Aisha Akiko Akosua Alana Alba
Albertina Aleena Alejandra Aleksandra Alessandra Alexa Alexandra Alexandria Alexandrine Alexis Alice Alicia Alina Alisha Alison Aliyah
Alla Allie Allison Alma Alyson Alyssa Alyssia Ama Amaka Amal Amanda Amani Amara Amber Amelia Amelie Amie Amina Amira Amrita Amy Ana Anabel
Anahita Anais Anamika Ananya Anastacia Anastasia Andrea Andreea Aneta Angela Angelica Angelina Angelique Angharad Angie Ania Anisa Anita
Anja Anjali Anke Ann Anna Annabel Annamaria Anne Anne-Marie Anneke Anneliese Annemarie Annette Annie Annika Annmarie Anouk Anthea
Antoinette Antonella Antonia Anushka Anya Aoife Apinya April Araceli Arati Ariana Arianna Arlene Arlette Asha Ashlee Ashleigh Ashley Asia
Asma Astrid Atsuko Aubree Aubrey Audra Audrey Aurelia Aurelie Ava Ayanna Ayesha Ayodele Ayse Aysha Azadeh Azra Babette Baljit Barbara
Barbra Beata Beatrice Beatriz Becky Belinda Bella Berit Bernadette Bernadine Bernice Beth Bethany Betsy Bettina Betty Bettye Beverley
Beverly Beyonce Bianca Billie Birgit Birgitta Blair Blanca Blanche Bobbie Bonnie Branwen Brenda Brenna Briana Brianna Bridget Brigid
Briony Britney Brittany Brittney Bronagh Bronwyn Brooke Bryony Camila Camilla Camille Candace Candice Carina Carla Carlotta Carly Carmela
Carmen Carol Carole Carolina Caroline Carolyn Carrie Caryn Casey Cassandra Cassie Catalina Catarina Caterina Catherine Cathleen Cathy
Cecelia Cecile Cecilia Celeste Celia Celine Ceri Chanda Chandra Chang-min Chantal Chantelle Charlene Charley Charlie Charlize Charlotte
Charmaine Chelsea Cheryl Chiara Chidinma Chioma Chloe Chloé Christa Christelle Christiane Christie Christina Christine Ciara Cici Cindy
Claire Clara Clare Claudette Claudia Clementine Colette Colleen Collette Concepcion Constance Constanza Consuelo Cora Coralie Cordelia
Corinna Corinne Courtney Cristina Crystal Cynthia Dagmar Dagny Daisy Dalia Damaris Dana Danica Daniela Danielle Danni Danuta Daphne Dawn
Deanna Debbie Deborah Debra Deepa Deepika Deidre Deirdre Delia Delphine Demi Denise Desiree Despina Devika Diana Diane Dianne Dilnoza
Dimitra Dina Dionne Divya Dolly Dolores Dong-hyun Donna Dora Dorcas Doreen Doris Dorota Dorothea Dorothy Dottie Edie Edith Edna Edwina
Eileen Eilidh Eimear Eirlys Ekaterina Elaine Eleanor Eleanora Elena Eleni Elif Elin Elina Elisa Elise Eliza Elizabeth Elke Ella Ellen
Ellie Elodie Eloise Elsa Elspeth Elvira Emer Emiko Emilia Emilie Emily Emma Erica Erika Erin Esme Esperanza Estelle Esther Etta Eugenia
Eun-ji Eunice Eva Eva-Maria Evangeline Eve Evelina Evelyn Evie Ewa Fabiola Fadwa Faiza Farah Farhana Farida Farzana Fatemeh Fatima Fatma
Fatou Fay Faye Federica Felicia Felicity Fenella Fernanda Ffion Fidelma Finola Fiona Fionnuala Flavia Florence Folasade Frances Francesca
Francine Francoise Frankie Françoise Freda Frederica Freya Frida Frieda Funke Funmilayo Gabriela Gabriella Gabrielle Gail Galia Galina
Gemma Genevieve Georgia Geraldine Gerda Germaine Ghazala Ghislaine Giada Gilda Gillian Gina Ginny Gisela Gisele Giselle Gitanjali Giulia
Gladys Glenda Glenys Gloria Glynis Grace Grainne Greta Gretchen Griselda Guadalupe Gudrun Gulnara Gurmeet Gwen Gwendolyn Gwyneth Habiba
Hae-won Hafsa Hala Haley Halima Halina Halle Hanan Hanna Hannah Hannelore Harpal Harriet Harriett Haruka Hattie Hayley Hazel Heather Hedda
Hedwig Heidi Heike Helen Helena Helene Helga Henrietta Hermione Hester Hilary Hilda Hilde Hildegard Hillary Hina Hinemoa Holly Hope
Hortense Huda Huma Huong Hyacinth Hye-jin Hyun-woo Ida Ikram Ilana Ilaria Ilona Ilse Iman Imani Imelda Imogen Ina Indra Ines Inge Ingeborg
Ingrid Ioana Irena Irene Irina Iris Irma Isabel Isabella Isabelle Isobel Itziar Ivana Ivanka Ivy Iwona Izabela Jacinda Jacinta Jackie
Jaclyn Jacqueline Jacqui Jada Jade Jae-hyun Jamie Jana Jane Janelle Janet Janice Janine Jasmin Jasmine Jaspreet Jayne Jean Jeanette Jeanne
Jeannette Jeannie Jemima Jen Jenna Jennie Jennifer Jenny Jessica Jessie Ji-hoon Ji-min Ji-woo Jill Jillian Jin-woo Jitka Jo Joan Joana
Joann Joanna Joanne Jocelyn Jodie Jody Johanna Johanne Jolanta Jolene Jong-un Joni Jordan Jordon Josephine Josie Joy Joyce Juanita Judith
Judy Jules Julia Juliana Julianne Julie Juliet Juliette June Justine Justyna Kadiatou Kalpana Kamala Kareena Karen Karin Karina Karla
Karolina Kasia Katarina Katarzyna Kate Katerina Katharina Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katrina Katya
Kavita Kay Kaye Kayla Kayleigh Keiko Keira Keisha Kelley Kelli Kelly Kellyanne Kelsey Kendra Kerri Kerry Kerryn Keziah Khadija Kim
Kimberley Kimberly Kiri Kirsten Kirstie Kirstin Kirsty Klara Kody Komal Kris Krista Kristen Kristi Kristin Kristina Kristine Krystal
Krystyna Kulwinder Kylie Kyung-soo Lakshmi Lana Lara Larisa Larissa Latifa Latoya Laura Lauren Lauretta Laurie Lavinia Layla Lea Leah
Leanne Leila Leilani Lena Lenka Lenora Leonie Leonor Leonora Lesego Lesia Lesley Leslie Leticia Letitia Letizia Libby Lidia Lila Lilian
Liliana Lillian Lillie Lily Lina Linda Lindiwe Lindsay Lindsey Linh Linnea Lisa Lisbeth Liselotte Liv Livia Liz Liza Lizzie Lois Lola
Lorella Lorena Loretta Lori Lorna Lorraine Lotte Lottie Louisa Louise Lucia Luciana Lucille Lucinda Lucy Ludmila Luisa Lydia Lyndsey
Lynette Lynn Lynne Lyudmila Mabel Maddie Madeleine Madeline Madhuri Madison Maeve Magda Magdalena Maggie Maha Mahira Mairead Maisie Maja
Malgorzata Malia Malin Mallory Mandy Manjit Manon Marcella Marcia Margaret Margarita Margaux Margery Margit Margo Margot Marguerite Maria
Mariam Mariama Mariana Marianne Maribel Maricel Marie Mariela Marietta Marija Marika Marilyn Marina Marion Marisa Marisol Marissa Marit
Marjorie Marla Marlene Marsha Marta Martha Martina Martine Mary Maryam Maryanne Matilda Mattie Maud Maura Maureen Mavis Maxine Maya Mayra
Meena Meenakshi Meera Megan Meghan Megyn Mei Mei-Ling Melania Melanie Melba Mele Melinda Melisa Melissa Mercedes Meredith Mette Mi-sook
Mia Michaela Michele Michelle Michiko Micky Mila Milada Mildred Milena Miley Millicent Millie Min-ji Min-jun Mina Mindy Minh Minnie Mira
Miranda Miriam Mitsuko Moira Molly Mona Monica Monika Monique Montserrat Morag Morgan Morwenna Muriel Myra Myriam Myrtle Myung-bak
Nadezhda Nadia Nadine Nadja Nafisa Naima Nalini Nancy Nandini Naoko Naomi Narges Nasreen Nasrin Natalia Natalie Natascha Natasha Nathalie
Neema Neera Neha Nellie Nerys Nessa Ngahuia Ngaire Ngoc Ngozi Nia Niamh Nichola Nicola Nicole Nicolette Nigella Niki Nikita Nikki Nina
Ninette Nirmala Nisha Nishi Nkechi Noelle Nokuthula Nomvula Noor Nora Norah Noreen Norma Nuala Nurul Oana Octavia Odette Odile Ofelia
Oksana Olena Olesya Olga Olivia Olwen Oona Oonagh Oprah Orla Orlaith Ornella Ottilie Padma Paige Paloma Pam Pamela Paola Parveen Pascale
Pat Patricia Patrizia Patsy Patti Patty Paula Paulina Pauline Peggy Penelope Penny Pernille Petra Petronella Philippa Phoebe Phyllis Pia
Pilar Pippa Polly Pooja Poonam Poppy Preeti Prisca Priscilla Pritha Priti Priya Priyanka Purnima Quinta Rachael Rachel Rachida Radha Rahel
Raisa Rajwinder Ramona Randi Rania Raquel Rasheeda Rebeca Rebecca Rebekah Regina Rekha Renata Renate Renee Renée Reshma Rhian Rhiannon
Rhoda Rhona Rhonda Rihanna Rina Rita Ritu Roberta Robin Robyn Rochelle Roisin Romola Ros Rosa Rosalia Rosalie Rosalind Rosamund Rosanna
Rosario Rose Roseanne Rosemarie Rosemary Rosie Rosita Roslyn Rowena Roxana Roxanne Rubina Ruby Rukhsana Rupa Ruth Ruthie Sabina Sabine
Sabrina Sadia Sadie Safiya Saira Sally Salma Salome Samantha Samira Sandra Sang-hoon Sangeeta Sania Saoirse Sapna Sara Sarah Sarita Sasha
Saskia Savannah Savita Scarlett Seema Selena Selina Selma Seo-yeon Serena Seung-ho Shabana Shabnam Shaista Shakira Shanice Shannen Shannon
Shanta Shanthi Sharmila Sharon Shauna Sheena Sheila Shelagh Shelley Sheree Shereen Sherri Sherrie Sherry Sheryl Shirin Shirley Shobha
Shona Shonda Shreya Shruti Sian Sibongile Sierra Sigrid Silvia Simone Simran Sinead Sinéad Siobhan Siobhán Siv Siân Skyler Sneha Sofia
Solange Solveig Sonali Sondra Sonia Sonja Sonya Soo-jin Sophia Sophie Soraya Stacey Stacy Stefania Stefanie Stella Stephanie Stevie Subha
Sue Suhasini Sujata Sukhvinder Sumaya Summer Sung-min Sunita Susan Susana Susanna Susannah Susanne Sushma Susie Suzanna Suzanne Suzy
Svetlana Swati Sybil Sylvia Sylvie Tabitha Tae-yang Tahira Talia Tamara Tamika Tammy Tamsin Tana Tania Tanisha Tanja Tanya Tara Tasneem
Tatiana Tatyana Taylor Temitope Tendayi Tenzin Teodora Teresa Terri Tess Tessa Thandi Thandiwe Thanh Thea Thelma Theresa Therese Thora
Thérèse Tiffani Tiffany Tilda Tilly Tina Toni Tonya Tracey Tracy Tricia Trina Trish Trisha Trudy Tuan Ulrike Una Ursula Uzma Valentina
Valerie Vandana Vanessa Vasiliki Veena Velma Vera Verena Veronica Veronika Veronique Vicki Vickie Vicky Victoire Victoria Vidya Vigdis
Viktoria Vimala Viola Violet Violeta Virginia Virginie Vivian Viviana Vivien Vivienne Wambui Wanda Wangari Wanjiru Wei Wendy Whetu Whitney
Wilhelmina Wilma Winifred Winnie Xenia Ximena Xiomara Yael Yajaira Yamileth Yana Yasmeen Yasmin Yasmine Yesenia Yetunde Yevgenia Yo-jong
Yoko Yolanda Yoshiko Young-ho Yuki Yulia Yuliana Yvette Yvonne Zahra Zainab Zara Zeinab Zelda Zeynep Zina Zoe Zoey Zofia Zola Zora Zoë Zsa
Zsuzsanna Zuzana`);

const male =
  list(`Aaron Abdallah Abdi Abdirahman Abdoulaye Abdul Abdulaziz Abdulla Abdullah Abdullahi Abdulrahman Abiodun Abner Abraham Achim Achmad Adam
Adebayo Adekunle Adel Ademola Adil Aditya Adnan Adolfo Adriaan Adrian Adrien Agostino Agus Ahmad Ahmed Ahmet Aidan Aiden Ajay Ajit Akbar
Akin Akinwumi Akira Akshay Alain Alan Alasdair Alassane Alastair Albert Alberto Albrecht Aldo Aled Alejandro Aleksandar Aleksander
Aleksandr Aleksei Aleksey Alessandro Alex Alexander Alexandre Alexandros Alexei Alexis Alfie Alfonso Alfred Alfredo Ali Alistair Aliyu
Allan Allen Aloysius Alun Alvaro Alvin Amadou Amar Ambrose Amin Amir Amit Amitabh Anand Anders Andre Andrea Andreas Andrei Andrej Andres
Andrew Andrey Andriy Andrzej Andy Aneurin Angelo Angus Aniket Anil Ankit Anselm Ansgar Anthony Antoine Anton Antonin Antonio Antony Antti
Anwar Archie Arjun Arkady Armand Armando Armin Arnaud Arne Arno Arnold Arsen Artem Arthur Artur Arturo Arun Arvind Arvydas Asad Asher
Ashish Ashok Ashraf Asif Aslan Atif Atul Aubin Aubrey Augustin Augustine Aurelien Axel Ayman Ayodeji Ayub Azeem Aziz Azlan Babajide
Babatunde Badr Balazs Baljit Baptiste Barack Barnabas Barnaby Barney Barry Bart Bartholomew Bartosz Bashar Bashir Basil Bastian Ben
Benedict Benedikt Bengt Benito Benjamin Benjamín Benny Bernard Bernd Bernhard Bernie Bertrand Besnik Beto Bharat Bhupinder Bilal Bill
Billie Billy Biodun Biswajit Bjorn Björn Blair Bob Bobby Bogdan Bojan Boris Brad Bradley Brandon Branislav Branko Brendan Brent Bret Brett
Brian Brij Broderick Bruce Bruno Bryan Bryn Buddy Budi Bulent Byron Cahal Caleb Callum Calum Calvin Cameron Carl Carlo Carlos Carsten
Carwyn Casey Casimir Caspar Casper Cathal Cecil Cedric Cesar Chad Chang-min Charl Charles Charley Charlie Chase Chester Chetan Chidi
Chijioke Chinedu Chinua Chris Christian Christoph Christophe Christopher Chuck Chukwudi Chukwuemeka Cian Ciaran Ciarán Cillian Claes
Clarence Clark Claude Claudio Claus Clemens Clement Cletus Clifford Clint Clive Clyde Cody Colin Colm Conall Connor Conor Conrad
Constantin Corey Cormac Corneliu Cornelius Cory Courtney Craig Cristian Cristiano Cristobal Curt Curtis Cuthbert Cyril César Dafydd Daichi
Daisuke Dale Damian Damien Damon Dan Dana Daniel Danilo Danni Danny Dante Dapo Dario Darius Darrell Darren Darrin Darryl Daryl Dave David
Davide Dean Declan Deepak Delroy Demetrius Denis Dennis Denys Denzil Derek Dermot Derrick Desmond Devendra Devin Dewi Dexter Dharmendra
Diarmuid Dick Didier Diederik Diego Dieter Dietmar Dieudonne Dilip Dimitar Dimitri Dimitris Dinesh Dino Dirk Djibril Dmitri Dmitriy Dmitry
Dmytro Domenico Dominic Dominik Dominique Don Donal Donald Donatas Dong-hyun Donovan Doug Douglas Dragan Drew Duane Dumisani Duncan Dusan
Dustin Dwayne Dwight Dylan Eamon Eamonn Earl Ebenezer Ebrahim Ed Eddie Edgar Edmond Eduard Eduardo Edvard Edward Edwin Efraim Egor Eilon
Einar Ekene Eli Elias Elijah Elliot Elliott Elmer Elon Elroy Elton Emanuel Emeka Emil Emiliano Emilio Emlyn Emmanuel Emmerson Emmet Emre
Enda Enrico Enrique Eoghan Eoin Ephraim Erasmus Erdal Erhan Eric Erich Erik Ernest Ernesto Ernie Erol Errol Ervin Erwin Esteban Ethan
Etienne Euan Eugen Eugene Eun-ji Evan Ewan Ewen Ezekiel Ezra Fabian Fabio Fabrice Fadi Fahad Faisal Farhad Farid Farouk Faruk Fawad
Federico Felipe Felix Femi Ferdinand Fergal Fergus Fernando Festus Fidel Fikret Filip Filippo Finbarr Finlay Fintan Florent Florian
Folarin Francesco Francis Francisco Franck Francois Frank Frankie Franklin Frantz Franz François Fraser Fred Freddie Freddy Frederic
Frederick Frederik Fredrik Fredy Friedrich Frits Fritz Frédéric Fumio Fyodor Gabriel Gabriele Gaetano Gareth Garfield Garrett Garry Gary
Gaurav Gautam Gavin Geert Gene Gennady Geoff Geoffrey Georg George Georgi Georgios Georgiy Geraint Gerald Gerard Gerardo Gerhard Gerrit
Gerry Gethin Ghulam Giacomo Giancarlo Gianluca Gianni Gideon Gilbert Gilberto Giles Gintaras Giorgos Giovanni Girish Giulio Giuseppe Glen
Glenn Glyn Godfrey Godwin Gonzalo Goodluck Gopal Goran Gordon Goutam Graeme Graham Grahame Grant Greg Gregory Grigory Grzegorz Guido
Guillaume Guillermo Gulzar Gunnar Guntars Gurmeet Gurpreet Gus Gustav Gustave Gustavo Guy Gwilym Gérard Günter Habib Hadi Hae-won Hafiz
Hakan Hakeem Hamad Hamid Hamish Hamza Hank Hannes Hannu Hans Hans-Peter Hany Harald Hari Haris Harish Harjit Harold Haroon Harpal Harpreet
Harris Harrison Harry Haruto Harvey Hasan Hashim Hassan Hayden Hector Heiko Heinrich Heinz Helmut Hemant Hemi Henning Henri Henrik
Henrique Henry Herbert Heriberto Herman Hermann Hernan Herschel Hervé Hideki Hideo Himanshu Hiro Hiroki Hiroshi Hiroyuki Holger Homer
Horace Horst Howard Hubert Hugh Hugo Humberto Huong Hussain Hussein Hye-jin Hyun-woo Iain Ian Ibrahim Idris Idrissa Ieuan Ifeanyi Ignacio
Ignatius Igor Ihor Ikechukwu Ilan Ilham Ilija Ilkka Ilya Imran Imtiaz Inderjit Ingo Ioan Ioannis Ion Irfan Irving Isaac Isaiah Isidro
Ismail Istvan Itamar Ivan Ivar Ivo Iwan Jaap Jabu Jacek Jacinto Jack Jackie Jaco Jacob Jacques Jae-hyun Jaga Jagdish Jaime Jake Jakob
Jakub Jamal Jameel James Jamie Jamil Jan Janez Janis Janne Janos Jared Jarek Jaroslav Jaroslaw Jarrod Jarvis Jason Jaspreet Javed Javier
Jay Jayant Jayden Jaylen Jean-Claude Jean-Luc Jean-Pierre Jeb Jeff Jefferson Jeffery Jeffrey Jens Jeremy Jermaine Jerome Jerry Jesper
Jesse Jesus Jesús Jethro Ji-hoon Ji-min Ji-woo Jim Jimmy Jin-woo Jiri Jitendra Joachim Joakim Joao Joaquin Joaquín Jochen Joe Joel Joey
Johan Johann Johannes John Johnny Jomo Jon Jonah Jonas Jonathan Jonathon Jong-un Jonty Jordan Jordi Jordon Jorge Jorgen Joris Jose Joseba
Josef Joseph Josh Joshua Josue José Jozef João Juan Jude Juha Jukka Jules Julian Julio Julius Junaid Jurgen Jussi Justin Jérôme József
Jörg Jürgen Kailash Kaito Kalle Kamal Kamil Karan Kareem Karel Karim Karl Karl-Heinz Karol Karsten Kashif Kaspar Kasper Kazimierz Kazuo
Keanu Keir Keith Kelechi Kelley Kemal Ken Kenji Kenneth Kenny Kenta Kerry Kev Kevin Khaled Khalid Khalil Khosrow Kieran Kieron Kim Kiran
Kirill Kirk Kishore Kiyoshi Klaus Knut Kobina Kody Koen Kofi Koji Konrad Konstantin Konstantinos Kris Krishnan Kristian Kristof Kristoffer
Krzysztof Kulwinder Kunal Kurt Kwabena Kwame Kwasi Kwesi Kyle Kyriakos Kyrylo Kyung-soo Lachlan Ladislav Lalit Lamar Lamine Lance Lanny
Larry Lars Lasse Laszlo Laurence Laurens Laurent Lawrence Lazar LeBron Leandro Lee Leif Len Lennart Leo Leon Leonard Leonardo Leonid
Leopold Leroy Leslie Leszek Lewis Liam Lindsay Lindsey Linh Lionel Llewellyn Lloyd Logan Lonnie Lorenz Lorenzo Lorne Lothar Lou Louie
Louis Lowell Lubomir Luc Luca Lucas Luciano Lucien Ludovic Ludwig Luigi Luis Luka Lukas Lukasz Luke Luther Lyle Lynden Lyndon László
Maciej Macky Magnus Mahendra Mahesh Mahmoud Mahmud Maksim Maksym Malachy Malcolm Malik Mamadou Mandla Manfred Manish Manjit Manmohan Manny
Manoj Manolis Mansoor Manuel Marat Marc Marcel Marcello Marcelo Marcin Marco Marcos Marcus Marek Mariano Marijn Mario Marion Marius Mark
Marko Markus Marlon Marshall Marten Martin Marty Marvin Masahiro Masato Massimo Mateo Mateus Mateusz Mathew Mathias Mathieu Mats Matt
Matteo Matthew Matthias Matthieu Matti Matus Maurice Mauricio Maurizio Max Maxime Maximilian Mehdi Mehmet Mel Melvin Melvyn Merv Mervyn
Meurig Mi-sook Micah Michael Michal Michel Mick Micky Miguel Mihai Mihail Mihály Mika Mikael Mikaere Mike Mikhail Mikko Miklos Milan Miles
Milorad Milos Miloš Milton Min-ji Min-jun Minh Mircea Miroslav Mitch Mitchell Mitsuo Mitt Mladen Modou Mohamad Mohamed Mohammad Mohammed
Mohan Mohit Monte Monty Mordechai Morgan Morris Mortimer Moses Moshe Moustapha Mthunzi Mubarak Muhammad Muhammadu Muhammed Mukesh Murad
Murali Murat Murray Musa Mustafa Mustapha Mykola Myles Myung-bak Nabil Nadeem Nadim Nadir Nainoa Najib Narayan Naren Narendra Naresh Nasir
Nasser Nate Nathan Nathaniel Naveed Naveen Navin Nawaz Neal Ned Neil Nelson Nestor Neville Newt Ngoc Nicholas Nick Nickolas Nicky Nico
Nicolae Nicolai Nicolas Nicolás Niels Nigel Nihal Niklas Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolay Nikos Nilesh Nils Nitin Noah Noam
Nobuo Noel Norbert Norm Norman Novak Nuno Obinna Olaf Olav Oleg Oleh Oleksandr Oleksii Oleksiy Oliver Olivier Olle Olu Olufemi Olumide
Olusegun Oluwaseun Omar Omari Ondrej Onkar Oran Orhan Orlando Oscar Oskar Osman Osvaldo Oswald Ottavio Otto Owain Owen Pablo Paddy Padraic
Padraig Pankaj Panos Paolo Parminder Pascal Pasquale Pat Patrice Patrick Paul Paulo Pavel Pavlo Pawel Paweł Pedro Pekka Per Percy Peredur
Perry Petar Pete Peter Petr Petri Petro Petros Phil Philip Philippe Phillip Pierluigi Pierre Piers Piet Pieter Pietro Pio Piotr Plamen
Pradeep Prakash Pramod Pranav Prashant Praveen Przemyslaw Pádraig Quentin Quincy Quinton Rabi Rachid Radek Radoslaw Radovan Radu Rafael
Rafal Raffaello Rafiq Raghav Raghu Raheem Rahim Rahm Rahul Rainer Rainier Raj Rajan Rajat Rajeev Rajendra Rajesh Rajinder Rajiv Rajnish
Raju Rajwinder Rakesh Ralf Ralph Raman Ramesh Rami Ramin Ramiro Ramon Ramón Randall Randy Ranjit Raoul Raphael Rashid Ratan Raul Ravi
Ravindra Rawiri Ray Raymond Raymundo Razvan Raúl Recep Reece Reg Reggie Reginald Reid Reidar Reinhard Remi Remy Renaud Rene Renzo René
Reto Reuben Reza Rhodri Rhys Riaan Riaz Ricardo Riccardo Richard Richie Rick Rickie Ricky Riku Rishi Ritesh Rizwan Rob Robbie Robert
Roberto Robin Roddy Roderick Rodney Rodolfo Rodrigo Rogelio Roger Rohan Rohit Roland Rolando Rolf Romain Roman Ron Ronald Ronan Ronnie
Rory Ross Roy Royston Ruairi Ruaridh Ruben Rudi Rudolf Rudolph Rudy Ruedi Rufus Rui Rupert Ruslan Russ Russell Rustam Ryan Ryu Rémi Saad
Saadi Sachin Sadiq Saeed Sahil Saif Sajid Salah Saleh Salim Salman Salvador Salvatore Sam Sameer Samer Samir Sammy Samson Samuel Sandeep
Sandor Sang-hoon Sanjay Sanjeev Santiago Santosh Sasa Sasha Satish Satoshi Satya Saul Saurabh Sayed Scot Scott Seamus Sean Sebastian
Sebastien Segun Seiji Selahattin Selim Semisi Seo-yeon Sercan Serge Sergei Sergey Sergi Sergio Serhii Serhiy Seth Seumas Seung-ho Seymour
Seán Shahid Shakeel Shamus Shane Shannon Sharif Shashi Shaun Shawn Sheldon Shigeru Shinji Shinzo Shiv Shivam Shlomo Shoaib Shubham Shyam
Sid Siddharth Sidney Siegfried Sigmund Sigurd Silvio Simeon Simon Simran Sione Sipho Siraj Siyabonga Skyler Slavko Slawomir Slobodan
Sohail Solomon Soo-jin Soren Spencer Spiros Srdjan Srinivas Stacey Stan Stanislav Stanislaw Stanley Stavros Stefan Stefano Steffen Stelios
Stephane Stephen Stevan Steve Steven Stevie Stewart Stig Stipe Stu Stuart Stéphane Subhash Sudhir Suhail Sukhdev Sukhvinder Suleiman
Suleman Sumit Sung-min Sunil Surendra Suresh Sushil Svein Sven Sverre Syed Sylvain Sylvester Séamus Sébastien Søren Taavi Tadashi Tadeusz
Tae-yang Taiwo Takashi Takeshi Takuya Talal Tamas Tamás Tanvir Tarek Tariq Taro Tarun Tatsuya Taylor Tayyip Ted Teddy Tefo Tendai Tenzin
Teo Terence Terje Terrance Terrence Terry Tetsuya Thabang Thabo Thaddeus Thanh Theo Theodor Theodore Theunis Thiago Thibault Thierry Thom
Thomas Thomasz Thorsten Thulani Tiago Tiberiu Tihomir Tim Timo Timothy Timothée Timur Tipene Tobi Tobias Toby Todd Tom Tomas Tomasz
Tommaso Tommy Tomás Tomáš Tony Toralf Torsten Toshiro Tracy Traian Travis Trent Trevor Trey Tristan Troy Tuan Tudor Tunde Tuomas Tyler
Tyrone Uday Udo Ugo Uhuru Ulf Ulises Ulrich Umar Umberto Umesh Upendra Uri Urs Usama Usman Uwe Vaclav Vadim Valdis Valentin Valerio Valery
Vasil Vasily Vasyl Vaughan Venkat Venkatesh Vicente Victor Vidar Vijay Vikas Vikram Viktor Vilem Viliami Ville Vin Vinay Vince Vincent
Vincenzo Vineet Vinod Vipin Vishal Vitali Vitaly Vito Vittorio Vivek Vlad Vladimir Vladislav Volker Volodymyr Vuk Vusi Vyacheslav Václav
Wade Waldemar Waleed Walid Wallace Walter Waqar Warren Wayne Wei Wendell Werner Wes Wesley Whit Wilbur Wilfred Wilfried Wilhelm Will
Willem Willi William Willie Willy Wim Winston Wiremu Wojciech Wojtek Wolfgang Wolfram Woodrow Wouter Xabier Xavi Xavier Yahya Yakov Yakubu
Yann Yannick Yannis Yaroslav Yaser Yasir Yasser Yevgeny Yiannis Yitzhak Yo-jong Yogesh Yohan Yoram Yosef Yoshi Yoshihide Young-ho Yousaf
Yousef Youssef Youssouf Yoweri Yuri Yuriy Yury Yusuf Yves Zac Zach Zachariah Zachary Zack Zafar Zaheer Zahid Zahir Zain Zak Zakaria Zaki
Zane Zbigniew Zdenek Zeki Zeljko Zia Zigmund Zlatan Zoltan Zoran Zubair Étienne`);

export const genders = [
  {
    pronouns: ['she'],
    titles: list(
      'Mrs Ms Miss Dame Lady Baroness Queen Princess Duchess Congresswoman Councilwoman Chairwoman Spokeswoman Actress',
    ),
    given: female,
  },
  {
    pronouns: ['he'],
    titles: list('Mr Sir Lord Baron King Prince Duke Congressman Councilman Spokesman Actor Pope Father Fr Imam Rabbi'),
    given: male,
  },
];
