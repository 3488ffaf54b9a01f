/** Given names frequent in news in English: they tell a person's name from other capitals, and whom "she" can mean. */
const list = (words: string) => words.split(/\s+/).filter(Boolean);

/** Names of women and men. */
const either =
  list(`Alexis Andrea Aubrey Baljit Billie Blair Casey Chang-min Charley Charlie Courtney Dana Danni Dong-hyun Eun-ji Frankie Gurmeet Hae-won
Harpal Huong Hye-jin Hyun-woo Jackie Jae-hyun Jamie Jaspreet Ji-hoon Ji-min Ji-woo Jin-woo Jong-un Jordan Jordon Jules Kelley Kerry Kim
Kody Kris Kyung-soo Leslie Lindsay Lindsey Linh Manjit Marion Mi-sook Micky Min-ji Min-jun Minh Morgan Myung-bak Ngoc Pat
Robin Sang-hoon Sasha Seo-yeon Seung-ho Shannon Simran Skyler Soo-jin Stacey Stevie Sung-min Tae-yang Taylor Tenzin
Thanh Tracy Tuan Wei Yo-jong Young-ho`);

const female =
  list(`Abbie Abby Abena Abigail Ada Adaeze Adele Adriana Adunni Agata Agnes Agnieszka Aida Aileen Ailsa Aine Aisha Akiko Akosua Alana Alba Aleena
Alejandra Aleksandra Alessandra Alexa Alexandra Alexandria Alice Alicia Alina Alisha Alison Aliyah Alla Allie Allison Alma Alyson Alyssa
Alyssia Ama Amaka Amal Amanda Amani Amara Amber Amelia Amelie Amie Amina Amira Amrita Amy Ana Anabel Anahita Anais Anamika Ananya
Anastasia Andreea Aneta Angela Angelica Angelina Angelique Angharad Angie Ania Anisa Anita Anja Anjali Anke Ann Anna Annabel Annamaria
Anne Anne-Marie Anneke Anneliese Annemarie Annette Annie Annika Annmarie Anouk Anthea Antoinette Antonella Antonia Anushka Anya Aoife
Apinya April Araceli Arati Ariana Arianna Arlene Arlette Asha Ashlee Ashleigh Ashley Asia Asma Astrid Atsuko Aubree Audra Audrey Aurelia
Aurelie Ava Ayanna Ayesha Ayodele Ayse Aysha Azadeh Azra Babette Barbara Barbra Beata Beatrice Beatriz Becky Belinda Bella Berit
Bernadette Bernice Beth Bethany Betsy Bettina Betty Bettye Beverley Beverly Beyonce Bianca Birgit Birgitta Blanca Blanche Bobbie Bonnie
Branwen Brenda Brenna Briana Brianna Bridget Brigid Briony Britney Brittany Brittney Bronagh Bronwyn Brooke Bryony Camila Camilla Camille
Candace Candice Carina Carla Carlotta Carly Carmela Carmen Carol Carole Carolina Caroline Carolyn Carrie Caryn Cassandra Cassie Catalina
Catarina Caterina Catherine Cathleen Cathy Cecelia Cecile Cecilia Celeste Celia Celine Ceri Chanda Chandra Chantal Chantelle Charlene
Charlize Charlotte Charmaine Chelsea Cheryl Chiara Chidinma Chioma Chloe Chloé Christa Christelle Christiane Christie Christina Christine
Ciara Cici Cindy Claire Clara Clare Claudia Colette Colleen Collette Constance Consuelo Cora Coralie Cordelia Corinna Corinne Cristina
Crystal Cynthia Dagmar Dagny Daisy Dalia Damaris Danica Daniela Danielle Danuta Daphne Dawn Deanna Debbie Deborah Debra Deepa Deepika
Deidre Deirdre Delia Delphine Demi Denise Desiree Despina Devika Diana Diane Dianne Dilnoza Dimitra Dina Dionne Divya Dolly Dolores Donna
Dora Dorcas Doreen Doris Dorota Dorothea Dorothy Dottie Edie Edith Edna Edwina Eileen Eilidh Eimear Eirlys Ekaterina Elaine Eleanor
Eleanora Elena Eleni Elif Elin Elina Elisa Elise Eliza Elizabeth Elke Ella Ellen Ellie Elodie Eloise Elsa Elspeth Elvira Emer Emiko Emilia
Emilie Emily Emma Erica Erika Erin Esme Esperanza Estelle Esther Etta Eugenia Eunice Eva Eva-Maria Evangeline Eve Evelina Evelyn Evie Ewa
Fabiola Fadwa Faiza Farah Farhana Farida Farzana Fatemeh Fatima Fatma Fatou Fay Faye Federica Felicia Felicity Fenella Fernanda Ffion
Fidelma Finola Fiona Fionnuala Flavia Florence Folasade Frances Francesca Francine Francoise Françoise Freda Frederica Freya Frida Frieda
Funke Funmilayo Gabriela Gabriella Gabrielle Gail Galia Galina Gemma Genevieve Georgia Geraldine Gerda Germaine Ghazala Giada Gilda
Gillian Gina Ginny Gisela Gisele Giselle Gitanjali Giulia Gladys Glenda Glenys Gloria Glynis Grace Grainne Greta Gretchen Griselda
Guadalupe Gudrun Gulnara Gwen Gwendolyn Gwyneth Habiba Hafsa Hala Haley Halima Halina Halle Hanan Hanna Hannah Harriet Harriett Haruka
Hattie Hayley Hazel Heather Hedda Hedwig Heidi Heike Helen Helena Helene Helga Henrietta Hermione Hester Hilary Hilda Hilde Hillary Hina
Hinemoa Holly Hope Hortense Huda Huma Hyacinth Ida Ikram Ilana Ilaria Ilona Ilse Iman Imani Imelda Imogen Ina Indra Ines Inge Ingeborg
Ingrid Ioana Irena Irene Irina Iris Irma Isabel Isabella Isabelle Isobel Itziar Ivana Ivanka Ivy Iwona Izabela Jacinda Jacinta Jaclyn
Jacqueline Jacqui Jada Jade Jana Jane Janelle Janet Janice Janine Jasmin Jasmine Jayne Jean Jeanette Jeanne Jeannette Jeannie Jemima Jen
Jenna Jennie Jennifer Jenny Jessica Jessie Jill Jillian Jitka Jo Joan Joana Joann Joanna Joanne Jocelyn Jodie Jody Johanna Johanne Jolanta
Jolene Joni Josephine Josie Joy Joyce Juanita Judith Judy Julia Juliana Julianne Julie Juliet Juliette June Justine Justyna Kadiatou
Kalpana Kamala Kareena Karen Karin Karina Karla Karolina Kasia Katarina Katarzyna Kate Katerina Katharina Katharine Katherine Kathleen
Kathryn Kathy Katie Katja Katrin Katrina Katya Kavita Kay Kaye Kayla Kayleigh Keiko Keira Keisha Kelli Kelly Kellyanne Kelsey Kendra Kerri
Kerryn Keziah Khadija Kimberley Kimberly Kiri Kirsten Kirstie Kirstin Kirsty Klara Komal Krista Kristen Kristi Kristin Kristina Kristine
Krystal Krystyna Kylie Lakshmi Lana Lara Larisa Larissa Latifa Latoya Laura Lauren Lauretta Laurie Lavinia Layla Lea Leah Leanne Leila
Leilani Lena Lenka Lenora Leonie Leonor Leonora Lesego Lesia Lesley Leticia Letitia Letizia Libby Lidia Lila Lilian Liliana Lillian Lillie
Lily Lina Linda Lindiwe Linnea Lisa Lisbeth Liv Livia Liz Liza Lizzie Lois Lola Lorella Lorena Loretta Lori Lorna Lorraine Lotte Lottie
Louisa Louise Lucia Luciana Lucille Lucinda Lucy Ludmila Luisa Lydia Lyndsey Lynette Lynn Lynne Lyudmila Mabel Maddie Madeleine Madeline
Madhuri Madison Maeve Magda Magdalena Maggie Maha Mahira Mairead Maisie Maja Malgorzata Malia Malin Mallory Mandy Manon Marcella Marcia
Margaret Margarita Margaux Margery Margit Margo Margot Marguerite Maria Mariam Mariama Mariana Marianne Maribel Maricel Marie Mariela
Marietta Marija Marika Marilyn Marina Marisa Marisol Marissa Marit Marjorie Marla Marlene Marsha Marta Martha Martina Martine Mary Maryam
Maryanne Matilda Mattie Maud Maura Maureen Mavis Maxine Maya Mayra Meena Meenakshi Meera Megan Meghan Megyn Mei Mei-Ling Melania Melanie
Melba Mele Melinda Melisa Melissa Mercedes Meredith Mette Mia Michaela Michele Michelle Michiko Mila Milada Mildred Milena Miley Millie
Mina Mindy Minnie Mira Miranda Miriam Mitsuko Moira Molly Mona Monica Monika Monique Montserrat Morag Morwenna Muriel Myra Myriam Myrtle
Nadezhda Nadia Nadine Nadja Nafisa Naima Nalini Nancy Nandini Naoko Naomi Narges Nasreen Nasrin Natalia Natalie Natascha Natasha Nathalie
Neema Neera Neha Nellie Nerys Nessa Ngahuia Ngaire Ngozi Nia Niamh Nichola Nicola Nicole Nigella Niki Nikita Nikki Nina Ninette Nirmala
Nisha Nishi Nkechi Noelle Nokuthula Nomvula Noor Nora Norah Noreen Norma Nuala Nurul Oana Octavia Odette Odile Ofelia Oksana Olena Olesya
Olga Olivia Olwen Oona Oonagh Oprah Orla Orlaith Ornella Ottilie Padma Paige Paloma Pam Pamela Paola Parveen Pascale Patricia Patrizia
Patsy Patti Patty Paula Paulina Pauline Peggy Penelope Penny Pernille Petra Philippa Phoebe Phyllis Pia Pilar Pippa Polly Pooja Poonam
Poppy Preeti Prisca Priscilla Pritha Priti Priya Priyanka Purnima Quinta Rachael Rachel Rachida Radha Rahel Raisa Ramona Randi Rania
Raquel Rasheeda Rebeca Rebecca Rebekah Regina Rekha Renata Renate Renee Renée Reshma Rhian Rhiannon Rhoda Rhona Rhonda Rihanna Rina Rita
Ritu Roberta Robyn Rochelle Roisin Romola Ros Rosa Rosalia Rosalie Rosalind Rosamund Rosanna Rosario Rose Roseanne Rosemary Rosie Rosita
Roslyn Rowena Roxana Roxanne Rubina Ruby Rukhsana Rupa Ruth Ruthie Sabina Sabine Sabrina Sadia Sadie Safiya Saira Sally Salma Salome
Samantha Samira Sandra Sangeeta Sania Saoirse Sapna Sara Sarah Sarita Saskia Savannah Savita Scarlett Seema Selena Selina Selma Serena
Shabana Shabnam Shaista Shakira Shanice Shannen Shanta Shanthi Sharmila Sharon Shauna Sheena Sheila Shelagh Shelley Sheree Shereen Sherri
Sherrie Sherry Sheryl Shirin Shirley Shobha Shona Shonda Shreya Shruti Sian Sibongile Sierra Sigrid Silvia Simone Sinead Sinéad Siobhan
Siobhán Siv Siân Sneha Sofia Solange Solveig Sonali Sondra Sonia Sonja Sonya Sophia Sophie Soraya Stacy Stefania Stefanie Stella Stephanie
Subha Sue Suhasini Sujata Sumaya Summer Sunita Susan Susana Susanna Susannah Susanne Sushma Susie Suzanna Suzanne Suzy Svetlana Swati
Sybil Sylvia Sylvie Tabitha Tahira Talia Tamara Tamika Tammy Tamsin Tana Tania Tanisha Tanja Tanya Tara Tasneem Tatiana Tatyana Temitope
Tendayi Teodora Teresa Terri Tess Tessa Thandi Thandiwe Thea Thelma Theresa Therese Thora Thérèse Tiffani Tiffany Tilda Tilly Tina Toni
Tonya Tracey Tricia Trina Trish Trisha Trudy Ulrike Una Ursula Uzma Valentina Valerie Vandana Vanessa Vasiliki Veena Velma Vera Verena
Veronica Veronika Veronique Vicki Vickie Vicky Victoire Victoria Vidya Vigdis Viktoria Vimala Viola Violet Violeta Virginia Virginie
Vivian Viviana Vivien Vivienne Wambui Wanda Wangari Wanjiru Wendy Whetu Whitney Wilhelmina Wilma Winifred Winnie Xenia Ximena Xiomara Yael
Yajaira Yamileth Yana Yasmeen Yasmin Yasmine Yesenia Yetunde Yevgenia Yoko Yolanda Yoshiko Yuki Yulia Yuliana Yvette Yvonne Zahra Zainab
Zara Zeinab Zelda Zeynep Zina Zoe Zoey Zofia Zola Zora Zoë Zsa Zsuzsanna Zuzana`);

const male =
  list(`Aaron Abdallah Abdi Abdirahman Abdoulaye Abdul Abdulaziz Abdulla Abdullah Abdullahi Abdulrahman Abiodun Abner Abraham Achim Achmad Adam
Adebayo Adekunle Adel Ademola Adil Aditya Adnan Adolfo Adriaan Adrian Adrien Agostino Agus Ahmad Ahmed Ahmet Aidan Aiden Ajay Ajit Akbar
Akin Akinwumi Akira Akshay Alain Alan Alasdair Alassane Alastair Albert Alberto Albrecht Aldo Aled Alejandro Aleksandar Aleksander
Aleksandr Aleksei Aleksey Alessandro Alex Alexander Alexandre Alexei Alfie Alfonso Alfred Alfredo Ali Alistair Aliyu Allan Allen Aloysius
Alun Alvaro Alvin Amadou Amar Ambrose Amin Amir Amit Amitabh Anand Anders Andre Andreas Andrei Andrej Andres Andrew Andrey Andriy Andrzej
Andy Aneurin Angelo Angus Aniket Anil Ankit Anselm Ansgar Anthony Antoine Anton Antonin Antonio Antony Antti Anwar Archie Arjun Arkady
Armand Armando Armin Arnaud Arne Arno Arnold Arsen Artem Arthur Artur Arturo Arun Arvind Arvydas Asad Asher Ashish Ashok Ashraf Asif Aslan
Atif Atul Aubin Augustin Augustine Aurelien Axel Ayman Ayodeji Ayub Azeem Aziz Azlan Babajide Babatunde Badr Balazs Baptiste Barack
Barnabas Barnaby Barney Barry Bart Bartosz Bashar Bashir Basil Bastian Ben Benedict Benedikt Bengt Benito Benjamin Benjamín Benny Bernard
Bernd Bernhard Bernie Bertrand Besnik Beto Bharat Bilal Bill Billy Biodun Biswajit Bjorn Björn Bob Bobby Bogdan Bojan Boris Brad Bradley
Brandon Branislav Branko Brendan Brent Bret Brett Brian Brij Bruce Bruno Bryan Bryn Buddy Budi Bulent Byron Cahal Caleb Callum Calum
Calvin Cameron Carl Carlo Carlos Carsten Carwyn Casimir Caspar Casper Cathal Cecil Cedric Cesar Chad Charl Charles Chase Chester Chetan
Chidi Chijioke Chinedu Chinua Chris Christian Christoph Christophe Christopher Chuck Chukwudi Chukwuemeka Cian Ciaran Ciarán Cillian Claes
Clarence Clark Claude Claudio Claus Clemens Clement Cletus Clifford Clint Clive Clyde Cody Colin Colm Conall Connor Conor Conrad
Constantin Corey Cormac Corneliu Cornelius Cory Craig Cristian Cristiano Curt Curtis Cuthbert Cyril César Dafydd Daichi Daisuke Dale
Damian Damien Damon Dan Daniel Danilo Danny Dante Dapo Dario Darius Darrell Darren Darrin Darryl Daryl Dave David Davide Dean Declan
Deepak Delroy Demetrius Denis Dennis Denys Denzil Derek Dermot Derrick Desmond Devendra Devin Dewi Dexter Dharmendra Diarmuid Dick Didier
Diederik Diego Dieter Dietmar Dieudonne Dilip Dimitar Dimitri Dimitris Dinesh Dino Dirk Djibril Dmitri Dmitriy Dmitry Dmytro Domenico
Dominic Dominik Dominique Don Donal Donald Donatas Donovan Doug Douglas Dragan Drew Duane Dumisani Duncan Dusan Dustin Dwayne Dwight Dylan
Eamon Eamonn Earl Ebenezer Ebrahim Ed Eddie Edgar Edmond Eduard Eduardo Edvard Edward Edwin Efraim Egor Eilon Einar Ekene Eli Elias Elijah
Elliot Elliott Elmer Elon Elroy Elton Emanuel Emeka Emil Emiliano Emilio Emlyn Emmanuel Emmerson Emmet Emre Enda Enrico Enrique Eoghan
Eoin Ephraim Erasmus Erdal Erhan Eric Erich Erik Ernest Ernesto Ernie Erol Errol Ervin Erwin Esteban Ethan Etienne Euan Eugen Eugene Evan
Ewan Ewen Ezekiel Ezra Fabian Fabio Fabrice Fadi Fahad Faisal Farhad Farid Farouk Faruk Fawad Federico Felipe Felix Femi Ferdinand Fergal
Fergus Fernando Festus Fidel Fikret Filip Filippo Finbarr Finlay Fintan Florent Florian Folarin Francesco Francis Francisco Franck
Francois Frank Franklin Frantz Franz François Fraser Fred Freddie Freddy Frederic Frederick Frederik Fredrik Fredy Friedrich Frits Fritz
Frédéric Fumio Fyodor Gabriel Gabriele Gaetano Gareth Garfield Garrett Garry Gary Gaurav Gautam Gavin Geert Gene Gennady Geoff Geoffrey
Georg George Georgi Georgios Georgiy Geraint Gerald Gerard Gerardo Gerhard Gerrit Gerry Gethin Ghulam Giacomo Gianluca Gianni Gideon
Gilbert Gilberto Giles Gintaras Giorgos Giovanni Girish Giulio Giuseppe Glen Glenn Glyn Godfrey Godwin Gonzalo Goodluck Gopal Goran Gordon
Goutam Graeme Graham Grahame Grant Greg Gregory Grigory Grzegorz Guido Guillaume Guillermo Gulzar Gunnar Guntars Gurpreet Gus Gustav
Gustave Gustavo Guy Gwilym Gérard Günter Habib Hadi Hafiz Hakan Hakeem Hamad Hamid Hamish Hamza Hank Hannes Hannu Hans Hans-Peter Hany
Harald Hari Haris Harish Harjit Harold Haroon Harpreet Harris Harrison Harry Haruto Harvey Hasan Hashim Hassan Hayden Hector Heiko
Heinrich Heinz Helmut Hemant Hemi Henning Henri Henrik Henrique Henry Herbert Herman Hermann Hernan Herschel Hervé Hideki Hideo Himanshu
Hiro Hiroki Hiroshi Hiroyuki Holger Homer Horace Horst Howard Hubert Hugh Hugo Humberto Hussain Hussein Iain Ian Ibrahim Idris Idrissa
Ieuan Ifeanyi Ignacio Ignatius Igor Ihor Ikechukwu Ilan Ilham Ilija Ilkka Ilya Imran Imtiaz Inderjit Ingo Ioan Ioannis Ion Irfan Irving
Isaac Isaiah Isidro Ismail Istvan Itamar Ivan Ivar Ivo Iwan Jaap Jabu Jacek Jacinto Jack Jaco Jacob Jacques Jaga Jagdish Jaime Jake Jakob
Jakub Jamal Jameel James Jamil Jan Janez Janis Janne Janos Jared Jarek Jaroslav Jaroslaw Jarrod Jarvis Jason Javed Javier Jay Jayant
Jayden Jaylen Jean-Claude Jean-Luc Jean-Pierre Jeb Jeff Jefferson Jeffery Jeffrey Jens Jeremy Jermaine Jerome Jerry Jesper Jesse Jesus
Jesús Jethro Jim Jimmy Jiri Jitendra Joachim Joakim Joao Joaquin Joaquín Jochen Joe Joel Joey Johan Johann Johannes John Johnny Jomo Jon
Jonah Jonas Jonathan Jonathon Jonty Jordi Jorge Jorgen Joris Jose Joseba Josef Joseph Josh Joshua Josue José Jozef João Juan Jude Juha
Jukka Julian Julio Julius Junaid Jurgen Jussi Justin Jérôme József Jörg Jürgen Kailash Kaito Kalle Kamal Kamil Karan Kareem Karel Karim
Karl Karl-Heinz Karol Karsten Kashif Kaspar Kasper Kazimierz Kazuo Keanu Keir Keith Kelechi Kemal Ken Kenji Kenneth Kenny Kenta Kev Kevin
Khaled Khalid Khalil Khosrow Kieran Kieron Kiran Kirill Kirk Kishore Kiyoshi Klaus Knut Kobina Koen Kofi Koji Konrad Konstantin
Konstantinos Krishnan Kristian Kristof Kristoffer Krzysztof Kunal Kurt Kwabena Kwame Kwasi Kwesi Kyle Kyriakos Kyrylo Lachlan Ladislav
Lalit Lamar Lamine Lance Lanny Larry Lars Lasse Laszlo Laurence Laurens Laurent Lawrence Lazar LeBron Leandro Lee Leif Len Lennart Leo
Leon Leonard Leonardo Leonid Leopold Leroy Leszek Lewis Liam Lionel Lloyd Logan Lonnie Lorenz Lorenzo Lorne Lothar Lou Louie Louis Lowell
Lubomir Luc Luca Lucas Luciano Lucien Ludovic Ludwig Luigi Luis Luka Lukas Lukasz Luke Luther Lyle Lynden Lyndon László Maciej Macky
Magnus Mahendra Mahesh Mahmoud Mahmud Maksim Maksym Malachy Malcolm Malik Mamadou Mandla Manfred Manish Manmohan Manny Manoj Manolis
Mansoor Manuel Marat Marc Marcel Marcello Marcelo Marcin Marco Marcos Marcus Marek Mariano Marijn Mario Marius Mark Marko Markus Marlon
Marshall Marten Martin Marty Marvin Masahiro Masato Massimo Mateo Mateus Mateusz Mathew Mathias Mathieu Mats Matt Matteo Matthew Matthias
Matthieu Matti Matus Maurice Mauricio Maurizio Max Maxime Maximilian Mehdi Mehmet Mel Melvin Melvyn Merv Mervyn Meurig Micah Michael
Michal Michel Mick Miguel Mihai Mihail Mihály Mika Mikael Mikaere Mike Mikhail Mikko Miklos Milan Miles Milorad Milos Miloš Milton Mircea
Miroslav Mitch Mitchell Mitsuo Mitt Mladen Modou Mohamad Mohamed Mohammad Mohammed Mohan Mohit Monte Monty Mordechai Morris Mortimer Moses
Moshe Moustapha Mthunzi Mubarak Muhammad Muhammadu Muhammed Mukesh Murad Murali Murat Murray Musa Mustafa Mustapha Mykola Myles Nabil
Nadeem Nadim Nadir Nainoa Najib Narayan Naren Narendra Naresh Nasir Nasser Nate Nathan Nathaniel Naveed Naveen Navin Nawaz Neal Ned Neil
Nelson Nestor Neville Newt Nicholas Nick Nickolas Nicky Nico Nicolae Nicolai Nicolas Nicolás Niels Nigel Nihal Niklas Nikola Nikolai
Nikolaj Nikolaos Nikolas Nikolay Nikos Nilesh Nils Nitin Noah Noam Nobuo Noel Norbert Norm Norman Novak Nuno Obinna Olaf Olav Oleg Oleh
Oleksandr Oleksii Oleksiy Oliver Olivier Olle Olu Olufemi Olumide Olusegun Oluwaseun Omar Omari Ondrej Onkar Oran Orhan Orlando Oscar
Oskar Osman Osvaldo Oswald Ottavio Otto Owain Owen Pablo Paddy Padraic Padraig Pankaj Panos Paolo Pascal Pasquale Patrice Patrick Paul
Paulo Pavel Pavlo Pawel Paweł Pedro Pekka Per Percy Peredur Perry Petar Pete Peter Petr Petri Petro Petros Phil Philip Philippe Phillip
Pierre Piers Piet Pieter Pietro Pio Piotr Plamen Pradeep Prakash Pramod Pranav Prashant Praveen Przemyslaw Pádraig Quentin Quincy Quinton
Rabi Rachid Radek Radoslaw Radovan Radu Rafael Rafal Raffaello Rafiq Raghav Raghu Raheem Rahim Rahm Rahul Rainer Rainier Raj Rajan Rajat
Rajeev Rajendra Rajesh Rajinder Rajiv Rajnish Raju Rakesh Ralf Ralph Raman Ramesh Rami Ramin Ramiro Ramon Ramón Randall Randy Ranjit Raoul
Raphael Rashid Ratan Raul Ravi Ravindra Rawiri Ray Raymond Raymundo Razvan Raúl Recep Reece Reg Reggie Reginald Reid Reidar Reinhard Remi
Remy Renaud Rene Renzo René Reto Reuben Reza Rhodri Rhys Riaan Riaz Ricardo Riccardo Richard Richie Rick Rickie Ricky Riku Rishi Ritesh
Rizwan Rob Robbie Robert Roberto Roddy Roderick Rodney Rodolfo Rodrigo Rogelio Roger Rohan Rohit Roland Rolando Rolf Romain Roman Ron
Ronald Ronan Ronnie Rory Ross Roy Royston Ruairi Ruaridh Ruben Rudi Rudolf Rudolph Rudy Ruedi Rufus Rui Rupert Ruslan Russ Russell Rustam
Ryan Ryu Rémi Saad Saadi Sachin Sadiq Saeed Sahil Saif Sajid Salah Saleh Salim Salman Salvador Salvatore Sam Sameer Samer Samir Sammy
Samson Samuel Sandeep Sandor Sanjay Sanjeev Santiago Santosh Sasa Satish Satoshi Satya Saul Saurabh Sayed Scot Scott Seamus Sean Sebastian
Sebastien Segun Seiji Selahattin Selim Semisi Sercan Serge Sergei Sergey Sergi Sergio Serhii Serhiy Seth Seumas Seymour Seán Shahid
Shakeel Shamus Shane Sharif Shashi Shaun Shawn Sheldon Shigeru Shinji Shinzo Shiv Shivam Shlomo Shoaib Shubham Shyam Sid Siddharth Sidney
Sigmund Sigurd Silvio Simeon Simon Sione Sipho Siraj Siyabonga Slavko Slawomir Slobodan Sohail Solomon Soren Spencer Spiros Srdjan
Srinivas Stan Stanislav Stanislaw Stanley Stavros Stefan Stefano Steffen Stelios Stephane Stephen Stevan Steve Steven Stewart Stig Stipe
Stu Stuart Stéphane Subhash Sudhir Suhail Sukhdev Suleiman Suleman Sumit Sunil Surendra Suresh Sushil Svein Sven Sverre Syed Sylvain
Séamus Sébastien Søren Taavi Tadashi Tadeusz Taiwo Takashi Takeshi Takuya Talal Tamas Tamás Tanvir Tarek Tariq Taro Tarun Tatsuya Tayyip
Ted Teddy Tefo Tendai Teo Terence Terje Terrance Terrence Terry Tetsuya Thabang Thabo Thaddeus Theo Theodor Theodore Theunis Thiago
Thibault Thierry Thom Thomas Thomasz Thorsten Thulani Tiago Tiberiu Tihomir Tim Timo Timothy Timothée Timur Tipene Tobi Tobias Toby Todd
Tom Tomas Tomasz Tommaso Tommy Tomás Tomáš Tony Toralf Torsten Toshiro Traian Travis Trent Trevor Trey Tristan Troy Tudor Tunde Tuomas
Tyler Tyrone Uday Udo Ugo Uhuru Ulf Ulises Ulrich Umar Umberto Umesh Upendra Uri Urs Usama Usman Uwe Vaclav Vadim Valdis Valentin Valerio
Valery Vasil Vasily Vasyl Vaughan Venkat Venkatesh Vicente Victor Vidar Vijay Vikas Vikram Viktor Vilem Viliami Ville Vin Vinay Vince
Vincent Vincenzo Vineet Vinod Vipin Vishal Vitali Vitaly Vito Vittorio Vivek Vlad Vladimir Vladislav Volker Volodymyr Vuk Vusi Vyacheslav
Václav Wade Waldemar Waleed Walid Wallace Walter Waqar Warren Wayne Wendell Werner Wes Wesley Whit Wilbur Wilfred Wilfried Wilhelm Will
Willem Willi William Willie Willy Wim Winston Wiremu Wojciech Wojtek Wolfgang Wolfram Woodrow Wouter Xabier Xavi Xavier Yahya Yakov Yakubu
Yann Yannick Yannis Yaroslav Yaser Yasir Yasser Yevgeny Yiannis Yitzhak Yogesh Yohan Yoram Yosef Yoshi Yoshihide Yousaf Yousef Youssef
Youssouf Yoweri Yuri Yuriy Yury Yusuf Yves Zac Zach Zachariah Zachary Zack Zafar Zaheer Zahid Zahir Zain Zak Zakaria Zaki Zane Zbigniew
Zdenek Zeki Zeljko Zia Zigmund Zlatan Zoltan Zoran Zubair Étienne`);

export const genders = [
  {
    pronouns: ['she'],
    titles: list(
      'Mrs Ms Miss Dame Lady Baroness Queen Princess Duchess Congresswoman Councilwoman Chairwoman Spokeswoman Actress',
    ),
    given: [...female, ...either],
  },
  {
    pronouns: ['he'],
    titles: list('Mr Sir Lord Baron King Prince Duke Congressman Councilman Spokesman Actor Pope Father Fr Imam Rabbi'),
    given: [...male, ...either],
  },
];
