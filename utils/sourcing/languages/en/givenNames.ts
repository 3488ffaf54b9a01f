/** Given names frequent in news in English: they tell a person's name from other capitals, and whom "she" can mean. */
const list = (words: string) => words.split(/\s+/).filter(Boolean);

const female =
  list(`Abigail Ada Adele Adriana Agnes Aisha Alba Alejandra Alexa Alexandra Alexandria Alice Alicia Alison Allison Alma
Alyssa Amal Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelina Angie Anita Ann Anna Annabel Anne Annette Annie Antonia Aoife April Ariana
Arlene Asia Audrey Ava Ayanna Barbara Beatrice Becky Belinda Bella Bernadette Bernice Beth Bethany Betsy Betty Beverly Beyonce Bianca Bonnie Brenda
Bridget Britney Brittany Brooke Camila Camilla Candace Carina Carla Carly Carmen Carol Carolina Caroline Carolyn Carrie Casey Cassandra Catherine
Cecilia Celia Celine Charlotte Chelsea Cheryl Chloe Christina Christine Cindy Claire Clara Clare Claudia Colleen Constance Cora Cristina Crystal
Cynthia Daisy Dana Danielle Daphne Dawn Debbie Deborah Debra Deirdre Delia Delphine Denise Diana Diane Dianne Dolly Dolores Donna Dora Doris Dorothy
Edith Eileen Elaine Eleanor Elena Elisa Elise Eliza Elizabeth Ella Ellen Ellie Elsa Emilia Emily Emma Erica Erika Erin Esther Eva Eve Evelyn Farah
Fatima Fay Felicity Fiona Florence Frances Francesca Freya Gabriela Gabrielle Gail Gemma Georgia Geraldine Gina Ginny Gisele Giulia Gladys Glenda
Gloria Grace Greta Gretchen Gwen Gwyneth Halle Hannah Harriet Hazel Heather Heidi Helen Helena Helene Hillary Hilary Holly Hope Ida Ines Ingrid Irene
Iris Irina Isabel Isabella Isabelle Ivanka Ivy Jacinda Jackie Jacqueline Jada Jane Janet Janice Janine Jasmine Jean Jeanette Jeanne Jen Jenna Jennifer
Jenny Jessica Jill Jo Joan Joann Joanna Joanne Jocelyn Jodie Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet June Justine Kamala
Karen Karin Karina Karla Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kayla Keisha Kelly Kelsey Kerry Kim Kimberly Kirsten Krista Kristen
Kristi Kristin Kristina Kylie Lara Larissa Laura Lauren Laurie Layla Lea Leah Leila Lena Leslie Letitia Lillian Lily Linda Lindsay Lindsey Lisa Liz
Liza Lois Loretta Lori Lorraine Louise Lucia Lucinda Lucy Luisa Lydia Lynn Lynne Madeleine Madison Maggie Mandy Marcia Margaret Margarita Margo
Maria Mariam Marianne Marie Marina Marilyn Marion Marjorie Marla Marlene Martha Martina Mary Maryam Matilda Maureen Maxine Maya Megan Meghan Melania
Melanie Melinda Melissa Mercedes Meredith Mia Michaela Michele Michelle Mila Mildred Miley Miranda Miriam Molly Mona Monica Monique Muriel Myra Nadia
Nadine Nancy Naomi Natalia Natalie Natasha Nellie Nicola Nicole Nina Noelle Nora Noreen Norma Octavia Odette Olga Olivia Oprah Paige Pam Pamela
Patricia Patsy Patty Paula Pauline Peggy Penelope Penny Petra Phoebe Phyllis Pia Polly Priscilla Priya Rachael Rachel Ramona Rania Rebecca Regina Renee
Rhonda Rihanna Rita Roberta Robyn Rosa Rosalind Rose Rosemary Rosie Roxanne Ruby Ruth Sabrina Sadie Sally Samantha Sandra Sara Sarah Sasha Savannah
Selena Serena Shannon Sharon Shauna Sheila Shelley Sherry Shirley Sierra Silvia Simone Sofia Sonia Sonya Sophia Sophie Stacey Stacy Stefanie Stella
Stephanie Sue Summer Susan Susanna Susanne Suzanne Svetlana Sylvia Tabitha Tamara Tammy Tana Tanya Tara Tatiana Taylor Teresa Tess Tessa Thelma
Theresa Tiffany Tilda Tina Toni Tracey Tracy Tricia Trisha Ursula Valentina Valerie Vanessa Vera Veronica Vicki Victoria Viola Violet Virginia Vivian
Wanda Wendy Whitney Wilma Winnie Yasmin Yolanda Yvette Yvonne Zahra Zara Zoe Zsa
Megyn Kellyanne Ashley Nikki Carole Ghazala Patti Haley Gilda Luciana Shonda Pascale Neera Felicia Lesley Farhana Indra Courtney Faiza Roxana Arianna
Yasmeen Jessie Randi Jillian Trish Galia Rosario Mayra Susannah Kimberley Ina Gisela Dina Hala Brigid Mindy Cathy Abby Mattie Joni Dottie Guadalupe
Robin Jamie Morgan Jordan Alexis Charlie Cecile Lorella Norah Anne-Marie Huma Zeynep Monika Annamaria Melba Cecelia Eva-Maria Zoey Mallory Leticia Latoya Kirstie Janelle Imani Priti Meera
Noor Soraya Shabana Siobhan Saoirse Niamh Roisin Astrid Sigrid Solveig Mette Pernille Yulia Oksana Olena Xiomara Ximena Itziar Montserrat Pilar
Consuelo Agnieszka Malgorzata Katarzyna Zuzana Jolanta Ilona Anneliese Ulrike Sabine Heike Birgit
Abbie Abena Adaeze Adunni Agata Aida Aileen Ailsa Aine Akiko Akosua Alana Albertina Aleksandra Alessandra Alexandrine Aleena Alina Alisha
Aliyah Alla Allie Alyson Alyssia Ama Amaka Amani Amara Amelie Amie Amira Amrita Anabel Anahita Anais Anamika Anastacia Ananya Andreea Aneta
Angelica Angelique Angharad Ania Anisa Anja Anjali Anke Anneke Annemarie Annika Annmarie Anouk Anthea Antoinette Antonella Anushka Anya
Apinya Araceli Arati Arlette Asha Ashleigh Ashlee Asma Atsuko Aubree Audra Aurelia Aurelie Ayesha Ayodele Aysha Ayse Azadeh Azra Babette
Barbra Beatriz Beata Berit Bernadine Bettina Bettye Beverley Birgitta Blanca Blanche Bobbie Branwen Brenna Briana Brianna Briony Brittney
Bryony Bronagh Bronwyn Camille Candice Carlotta Carmela Caryn Cassie Catalina Catarina Caterina Cathleen Celeste Ceri Chanda Chandra Chantal
Chantelle Charlene Charlize Charmaine Chiara Chidinma Chioma Chloé Christa Christelle Christiane Christie Cici Ciara Claudette Clementine
Colette Collette Concepcion Constanza Coralie Cordelia Corinna Corinne Dagmar Dagny Dalia Damaris Danica Daniela Danuta Deanna Deepa Deepika
Deidre Demi Desiree Despina Devika Dilnoza Dimitra Dionne Divya Dorcas Doreen Dorothea Dorota Edie Edna Edwina Eilidh Eimear Eirlys
Ekaterina Eleanora Eleni Elif Elin Elina Elke Elodie Eloise Elspeth Elvira Emer Emiko Emilie Esme Esperanza Estelle Etta Eugenia Eunice
Evangeline Evelina Evie Ewa Fabiola Fadwa Farida Farzana Fatemeh Fatma Fatou Faye Federica Fenella Fernanda Ffion Fidelma Finola Fionnuala
Flavia Folasade Francine Francoise Françoise Freda Frederica Frida Frieda Funmilayo Funke Gabriella Galina Genevieve Gerda Germaine
Ghislaine Giada Gillian Giselle Gitanjali Glenys Glynis Grainne Griselda Gudrun Gulnara Gwendolyn Habiba Hafsa Halima Halina Hanan Hanna
Hannelore Harriett Haruka Hattie Hayley Hedda Hedwig Helga Henrietta Hermione Hester Hilda Hilde Hildegard Hina Hortense Huda Hyacinth Ikram
Ilana Ilaria Ilse Iman Imelda Imogen Inge Ingeborg Ioana Irena Irma Isobel Ivana Iwona Izabela Jacinta Jacqui Jaclyn Jade Jana Jasmin Jayne
Jeannette Jeannie Jemima Jennie Jitka Joana Jody Johanna Johanne Jolene Josie Julianne Juliette Justyna Kadiatou Kalpana Kareena Karolina
Kasia Katarina Katerina Katharina Katharine Katja Katrin Katya Kavita Kaye Kayleigh Keiko Keira Kelli Kendra Kerri Kerryn Keziah Khadija
Kirsty Kirstin Klara Komal Kristine Krystal Krystyna Lakshmi Lana Larisa Latifa Lauretta Lavinia Leanne Leilani Lenka Lenora Leonie Leonor
Leonora Lesego Lesia Letizia Libby Lidia Lila Lilian Liliana Lillie Lina Lindiwe Linnea Lisbeth Liselotte Liv Livia Lizzie Lola Lorena Lorna
Lottie Lotte Louisa Lucille Ludmila Lyndsey Lynette Lyudmila Mabel Maddie Madeline Madhuri Maeve Magda Magdalena Maha Mahira Mairead Maisie
Maja Malin Manon Marcella Margaux Margery Margit Margot Marguerite Mariama Mariana Maribel Maricel Mariela Marietta Marija Marika Marisa
Marisol Marissa Marit Marsha Marta Martine Maryanne Maud Maura Mavis Meena Meenakshi Mei Mei-Ling Melisa Michiko Milada Milena Millicent
Millie Mina Minnie Mira Mitsuko Moira Morag Morwenna Myriam Myrtle Nadezhda Nadja Nafisa Naima Nalini Nandini Naoko Narges Nasreen Nasrin
Natascha Nathalie Neema Neha Nerys Nessa Nia Nichola Nicolette Nigella Nikita Ninette Niki Nirmala Nishi Nisha Nkechi Nokuthula Nomvula
Ngaire Ngozi Nuala Nurul Oana Odile Ofelia Olesya Olwen Oona Oonagh Orla Orlaith Ornella Ottilie Padma Paloma Paola Parveen Patrizia Paulina
Petronella Philippa Pippa Pooja Poonam Poppy Preeti Prisca Pritha Priyanka Purnima Quinta Rachida Radha Rahel Raisa Rasheeda Raquel Rebeca
Rebekah Rekha Renata Renate Renée Reshma Rhian Rhiannon Rhoda Rhona Rina Ritu Rochelle Romola Ros Rosalia Rosalie Rosamund Rosanna Roseanne
Rosemarie Rosita Roslyn Rowena Rubina Rukhsana Rupa Ruthie Sabina Sadia Safiya Saira Salma Salome Samira Sangeeta Sania Sapna Sarita Saskia
Savita Scarlett Seema Selina Selma Shabnam Shaista Shakira Shanice Shannen Shanta Shanthi Sharmila Sheena Shelagh Sheree Sherri Sherrie
Sheryl Shereen Shirin Shobha Shona Shreya Shruti Sian Siân Sibongile Sinead Sinéad Siobhán Siv Sneha Solange Sonali Sondra Sonja Stefania
Subha Suhasini Sujata Sumaya Sunita Susana Sushma Susie Suzanna Suzy Swati Sybil Sylvie Tahira Talia Tamika Tamsin Tania Tanisha Tanja
Tasneem Tatyana Temitope Teodora Tendayi Terri Thandi Thandiwe Thea Therese Thérèse Thora Tiffani Tilly Tonya Trina Trudy Una Uzma Vandana
Vasiliki Veena Velma Verena Veronika Veronique Vickie Vicky Victoire Vidya Vigdis Viktoria Vimala Violeta Virginie Viviana Vivien Vivienne
Wambui Wangari Wanjiru Wilhelmina Winifred Xenia Yael Yajaira Yamileth Yana Yasmine Yesenia Yetunde Yevgenia Yoko Yoshiko Yuki Yuliana
Zainab Zeinab Zelda Zina Zoë Zofia Zola Zora Zsuzsanna Whetu Hinemoa Kiri Ngahuia Mele Malia Aubrey Billie Blair Charley Danni Frankie
Jordon Jules Kelley Kody Kris Micky Pat Stevie Skyler Ngoc Minh Thanh Linh Huong Tuan Wei Seo-yeon Ji-hoon Min-jun Ji-woo Min-ji Hyun-woo
Soo-jin Ji-min Young-ho Sung-min Jae-hyun Eun-ji Dong-hyun Tae-yang Seung-ho Hye-jin Kyung-soo Myung-bak Jong-un Yo-jong Jin-woo Chang-min
Sang-hoon Mi-sook Hae-won Tenzin Gurmeet Harpal Kulwinder Manjit Sukhvinder Baljit Jaspreet Rajwinder Simran`);

const male =
  list(`Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Aidan Alan Albert Alberto Alejandro Aleksandr Alex Alexander Alexei Alfred
Ali Alistair Allan Allen Alvaro Alvin Amir Amit Anders Andre Andreas Andrei Andres Andrew Andriy Andy Angelo Angus Anthony Antoine Anton Antonio
Antony Archie Arjun Arnold Arthur Asif Barack Barry Bart Bashar Ben Benedict Benjamin Benny Bernard Bernie Bill Billy Bob Bobby Boris Brad Bradley
Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Byron Caleb Calvin Cameron Carl Carlos Cedric Cesar Chad Charles Charlie Chase Chester Chris
Christian Christoph Christophe Christopher Chuck Clarence Clark Claude Clifford Clint Clive Clyde Cody Colin Connor Conrad Corey Cory Craig Curtis
Cyril Damian Damon Dan Daniel Danny Dario Darren Darryl Dave David Dean Dennis Derek Derrick Desmond Diego Dimitri Dirk Dmitri Dmitry Dominic
Dominique Don Donald Doug Douglas Duncan Dustin Dwayne Dwight Dylan Earl Ed Eddie Edgar Eduardo Edward Edwin Elias Elijah Elliot Elliott Elon Emanuel
Emil Emilio Emmanuel Enrique Eric Erik Ernest Ernesto Ethan Eugene Evan Ezra Fabian Federico Felipe Felix Ferdinand Fernando Francis Francisco
Francois Frank Franklin Franz Fred Freddie Frederick Gabriel Gareth Garry Gary Gavin Geoff Geoffrey George Gerald Gerard Gerhard Giles Giovanni
Giuseppe Glenn Gordon Graham Grant Greg Gregory Guillermo Gustavo Guy Hamid Hamza Hank Hans Harold Harris Harrison Harry Harvey Hassan Hector Heinrich
Henri Henry Herbert Herman Homer Horace Howard Hubert Hugh Hugo Hussein Ian Ibrahim Igor Imran Isaac Ismail Ivan Jack Jacob Jacques Jaime Jake Jakob
Jamal James Jamie Jan Jared Jason Javier Jay Jeff Jefferson Jeffrey Jens Jeremy Jermaine Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joe Joel Johan
Johann Johannes John Johnny Jon Jonah Jonas Jonathan Jordan Jorge Jose Josef Joseph Josh Joshua Juan Jude Julian Julio Julius Jurgen Justin Karl Keir
Keith Ken Kenneth Kenny Kevin Khalid Kirk Klaus Kurt Kyle Lamar Lance Lars Laurence Lawrence Lee Len Leo Leon Leonard Leonardo Leroy Lewis Liam Lionel
Lloyd Logan Lorenzo Lou Louis Luca Lucas Luis Luka Lukas Luke Luther Magnus Mahmoud Malcolm Manuel Marc Marcel Marco Marcos Marcus Mario Marius Mark
Marshall Martin Marvin Mateo Mathew Mathieu Matt Matteo Matthew Maurice Max Maximilian Mehmet Melvin Michael Michel Miguel Mike Mikhail Miles Milton
Mitch Mitchell Mitt Mohamed Mohammad Mohammed Morgan Morris Moses Muhammad Murray Mustafa Narendra Nathan Nathaniel Neal Ned Neil Nelson Nicholas Nick
Nico Nicolas Nigel Nikolai Nils Noah Noam Noel Norman Olaf Oleg Oliver Olivier Omar Orlando Oscar Otto Owen Pablo Paddy Pascal Patrick Paul Paulo Pavel
Pedro Per Percy Perry Pete Peter Petr Phil Philip Philippe Phillip Pierre Piers Quentin Rafael Raj Rajesh Ralph Ramon Randall Randy Raphael Raul Ravi
Ray Raymond Recep Reginald Reza Ricardo Richard Rick Ricky Rob Robbie Robert Roberto Robin Rodney Rodrigo Roger Roland Roman Ron Ronald Ronnie Rory
Ross Roy Rudolf Rudy Rupert Russell Ryan Salman Salvador Sam Samir Samuel Santiago Saul Scott Sean Sebastian Serge Sergei Sergey Sergio Seth Shane
Shaun Shawn Sidney Silvio Simon Spencer Stanley Stefan Stephen Steve Steven Stewart Stuart Tariq Ted Terence Terrence Terry Theo Theodore Thom Thomas
Tim Timothy Toby Todd Tom Tomas Tommy Tony Travis Trevor Tristan Troy Tyler Vadim Vaclav Victor Viktor Vince Vincent Vitaly Vivek Vladimir Volodymyr
Wade Wallace Walter Warren Wayne Wesley Wilhelm Will Willem William Willie Winston Wolfgang Xavier Yuri Yusuf Zachary Zane
Larry Jeb Newt Nate Gene Marty Whit Sheldon Darrell Sadiq Freddy Curt Antonin Stan Dick Solomon Dante Jeffery Arturo Gonzalo Buddy Woodrow Dino Novak
Filippo Arne Scot Ilya Hakeem Alastair Dexter Vicente François Norbert Hany Alfonso José Massimo Trent Norm Ralf Holger Guido Garrett Tyrone Satya
Vikram Konstantin Yevgeny Bret Frederic Monte Reid Devin Lanny Rudolph Markus Mariano Teddy Stu Nicky Gerry Geert Adriaan Manny Gustav Rahm Raffaello
Volker Marlon Kieran Glen Dale Lynden Sajid Barney Mel Lowell Zach LeBron Adel Beto Sammy Joey Dinesh Emmet Eli Ayman Trey Herschel Steffen Karl-Heinz
Hans-Peter Jean-Pierre Jean-Claude Jean-Luc Hamish Callum Ewan Iain Declan Cormac Eamon Padraig Seamus Rhys Gethin Ieuan Tobias Torsten Thorsten Uwe
Jürgen Günter Rainer Matthias Dieter Helmut Horst Ulrich Wolfram Bjorn Sven Mikael Henrik Fredrik Piotr Krzysztof Tomasz Wojciech Zbigniew Andrzej
Jaroslaw Donatas Gintaras Janis Arvydas Mihai Ion Radu Bogdan Traian Zoran Dragan Goran Milan Slobodan Giorgos Yannis Kyriakos Alexis Nikos Panos
Ahmet Kemal Tayyip Bulent Hakan Emre Murat Selahattin Rahul Sanjay Ajay Anil Sunil Arvind Manmohan Shashi Nawaz Bilal Waleed Khaled Mohamad Yousef
Youssef Nabil Karim Rachid Samer Kofi Kwame Olusegun Goodluck Muhammadu Uhuru Yoweri Thabo Tendai Emmerson Alassane Macky
Kim Casey Taylor Leslie Dana Tracy Kerry Marion Sasha Andrea Shannon Stacey Courtney Lindsey Lindsay Jackie
Abdallah Abdi Abdirahman Abdoulaye Abdulaziz Abdulla Abdullahi Abdulrahman Abiodun Abner Achim Achmad Adebayo Adekunle Ademola Adil Aditya
Adnan Adolfo Adrien Agostino Agus Aiden Ajit Akbar Akin Akinwumi Akira Akshay Alain Alasdair Albrecht Aldo Aled Aleksandar Aleksander
Aleksei Aleksey Alessandro Alexandre Alexandros Alfie Alfredo Aliyu Aloysius Alun Amadou Amar Ambrose Amin Amitabh Anand Andrej Andrey
Aneurin Aniket Ankit Anselm Ansgar Antti Anwar Arkady Armand Armando Armin Arnaud Arno Arsen Artem Artur Arun Asad Asher Ashish Ashok Ashraf
Aslan Atif Atul Aubin Augustin Augustine Aurelien Axel Ayodeji Ayub Azeem Aziz Azlan Babajide Babatunde Badr Balazs Baptiste Barnaby
Barnabas Bartholomew Bartosz Basil Bashir Bastian Benedikt Bengt Benito Benjamín Bernd Bernhard Bertrand Besnik Bharat Bhupinder Biodun
Biswajit Björn Bojan Branislav Branko Brij Broderick Bryn Budi Cahal Calum Carlo Carsten Carwyn Casimir Caspar Casper Cathal Cecil César
Charl Chetan Chidi Chijioke Chinedu Chinua Chukwudi Chukwuemeka Cian Ciaran Ciarán Cillian Claes Claudio Claus Clement Clemens Cletus Colm
Conall Conor Constantin Cornelius Corneliu Cristian Cristiano Cristobal Cuthbert Dafydd Daichi Daisuke Damien Danilo Dapo Darius Darrin
Daryl Davide Deepak Delroy Demetrius Denis Denys Denzil Dermot Devendra Dewi Dharmendra Diarmuid Didier Diederik Dietmar Dieudonne Dilip
Dimitar Dimitris Djibril Dmitriy Dmytro Domenico Dominik Donal Donovan Drew Duane Dumisani Dusan Eamonn Ebenezer Ebrahim Edmond Eduard
Edvard Efraim Egor Eilon Einar Ekene Elmer Elroy Elton Emeka Emiliano Emlyn Enda Enrico Eoghan Eoin Ephraim Erasmus Erdal Erhan Erich Ernie
Erol Errol Ervin Erwin Esteban Etienne Étienne Eugen Euan Ewen Ezekiel Fabio Fabrice Fadi Fahad Faisal Farhad Farid Farouk Faruk Fawad Femi
Fergal Fergus Festus Fidel Fikret Filip Finbarr Finlay Fintan Florent Florian Folarin Francesco Franck Frantz Fraser Frédéric Frederik Fredy
Friedrich Frits Fritz Fumio Fyodor Gabriele Gaetano Garfield Gaurav Gautam Gennady Georg Georgi Georgios Georgiy Geraint Gérard Gerardo
Gerrit Ghulam Gideon Gilbert Gilberto Giacomo Giancarlo Gianluca Gianni Girish Giulio Glyn Godfrey Godwin Gopal Goutam Graeme Grahame
Grigory Grzegorz Guillaume Gulzar Gunnar Guntars Gurpreet Gus Gustave Gwilym Habib Hadi Hafiz Hamad Hannes Hannu Harald Hari Haris Harish
Harjit Haroon Haruto Harpreet Hasan Hashim Hayden Heiko Heinz Hemant Hemi Henning Henrique Heriberto Hermann Hernan Hervé Hideki Hideo
Himanshu Hiro Hiroki Hiroshi Hiroyuki Humberto Hussain Idris Idrissa Ifeanyi Ignacio Ignatius Ihor Ikechukwu Ilan Ilham Ilija Ilkka Imtiaz
Inderjit Ingo Ioan Ioannis Irfan Irving Isaiah Isidro Istvan Itamar Ivar Ivo Iwan Jaap Jabu Jacek Jacinto Jaco Jaga Jagdish Jakub Jameel
Jamil Janez Janne Janos Jarek Jaroslav Jarrod Jarvis Javed Jayant Jayden Jaylen Jérôme Jesper Jesús Jethro Jiri Jitendra Joakim Joao João
Joaquin Joaquín Jochen Jomo Jonathon Jonty Jordi Jörg Jorgen Joris Joseba Josue Jozef József Juha Jukka Junaid Jussi Kailash Kaito Kalle
Kamal Kamil Karan Kareem Karel Karol Karsten Kashif Kasper Kaspar Kazimierz Kazuo Keanu Kelechi Kenji Kenta Kev Khalil Khosrow Kieron Kiran
Kirill Kishore Kiyoshi Knut Kobina Koen Koji Konrad Konstantinos Krishnan Kristian Kristof Kristoffer Kunal Kwabena Kwasi Kwesi Kyrylo
Lachlan Ladislav Lalit Lamine Lasse Laszlo László Laurent Laurens Lazar Leandro Leif Lennart Leonid Leopold Leszek Llewellyn Lonnie Lorenz
Lorne Lothar Louie Lubomir Luc Luciano Lucien Ludovic Ludwig Luigi Lukasz Lyle Lyndon Maciej Mahmud Mahendra Mahesh Maksim Maksym Malachy
Malik Mamadou Mandla Manfred Manish Manoj Manolis Mansoor Marat Marcello Marcelo Marcin Marek Marijn Marko Marten Masahiro Masato Mateus
Mateusz Mathias Mats Matthieu Matti Matus Mauricio Maurizio Maxime Mehdi Melvyn Merv Mervyn Meurig Micah Michal Mick Mihail Mihály Mika
Mikko Miklos Milos Miloš Milorad Mircea Miroslav Mitsuo Mladen Modou Mohan Mohit Monty Mordechai Mortimer Moshe Moustapha Mthunzi Mubarak
Muhammed Mukesh Murad Murali Musa Mustapha Myles Mykola Nadeem Nadim Nadir Nainoa Najib Naren Narayan Naresh Nasir Nasser Naveed Naveen
Navin Nestor Neville Nickolas Nicolai Nicolae Nicolás Niels Nihal Niklas Nikola Nikolaj Nikolaos Nikolas Nikolay Nilesh Nitin Nobuo Nuno
Obinna Olav Oleh Oleksandr Oleksii Oleksiy Olle Olu Olufemi Olumide Oluwaseun Omari Ondrej Onkar Oran Orhan Oskar Osman Osvaldo Oswald
Ottavio Owain Padraic Pádraig Pankaj Paolo Parminder Pasquale Patrice Pavlo Pawel Paweł Pekka Peredur Petar Petri Petro Petros Pierluigi
Pieter Piet Pietro Pio Plamen Pradeep Prakash Pramod Pranav Prashant Praveen Przemyslaw Quincy Quinton Rabi Radek Radoslaw Radovan Rafal
Rafiq Raghav Raghu Rahim Raheem Rainier Rajan Rajat Rajeev Rajendra Rajinder Rajiv Rajnish Raju Rakesh Raman Ramesh Rami Ramin Ramiro Ramón
Ranjit Raoul Rashid Ratan Raúl Ravindra Raymundo Razvan Reece Reg Reggie Reidar Reinhard Remi Rémi Remy Renaud Rene René Renzo Reto Reuben
Rhodri Riaan Riaz Riccardo Richie Rickie Riku Rishi Ritesh Rizwan Roddy Roderick Rodolfo Rogelio Rohan Rohit Rolando Rolf Romain Ronan
Royston Ruaridh Ruairi Ruben Rudi Ruedi Rufus Rui Ruslan Russ Rustam Ryu Saad Saadi Saeed Sachin Sahil Saif Salah Saleh Salim Salvatore
Sameer Samson Sandeep Sandor Sanjeev Santosh Sasa Satish Satoshi Saurabh Sayed Seán Séamus Sebastien Sébastien Segun Seiji Selim Sercan
Sergi Serhii Serhiy Seumas Seymour Shahid Shakeel Shamus Sharif Shigeru Shinji Shinzo Shiv Shivam Shlomo Shoaib Shubham Shyam Sid Siddharth
Siegfried Sigmund Sigurd Simeon Sipho Siraj Siyabonga Slavko Slawomir Søren Soren Sohail Spiros Srdjan Srinivas Stanislav Stanislaw Stavros
Stefano Stelios Stephane Stéphane Stevan Stig Stipe Subhash Sudhir Suhail Sukhdev Suleiman Suleman Sumit Suresh Surendra Sushil Svein Sverre
Syed Sylvain Sylvester Tadashi Tadeusz Taavi Taiwo Takashi Takeshi Takuya Talal Tamas Tamás Tanvir Tarek Taro Tarun Tatsuya Tefo Teo Terje
Terrance Tetsuya Thabang Thaddeus Theodor Theunis Thibault Thierry Thiago Thomasz Thulani Tiago Tiberiu Tihomir Timo Timothée Timur Tobi
Tomás Tomáš Tommaso Toralf Toshiro Tudor Tunde Tuomas Uday Udo Ugo Ulf Ulises Umar Umberto Umesh Upendra Uri Urs Usama Usman Václav Valdis
Valentin Valerio Valery Vasil Vasily Vasyl Vaughan Venkat Venkatesh Vidar Vijay Vikas Vilem Ville Vin Vinay Vincenzo Vineet Vinod Vipin
Vishal Vitali Vito Vittorio Vlad Vladislav Vuk Vusi Vyacheslav Waldemar Walid Waqar Wendell Werner Wes Wilbur Wilfred Wilfried Willi Willy
Wim Wojtek Wouter Xabier Xavi Yahya Yakov Yakubu Yann Yannick Yaroslav Yaser Yasir Yasser Yiannis Yitzhak Yogesh Yohan Yoram Yosef Yoshi
Yoshihide Yousaf Youssouf Yuriy Yury Yves Zac Zachariah Zack Zafar Zaheer Zahid Zahir Zain Zak Zaki Zakaria Zdenek Zeki Zeljko Zia Zigmund
Zlatan Zoltan Zubair Wiremu Rawiri Mikaere Tipene Sione Semisi Viliami Aubrey Billie Blair Charley Danni Frankie Jordon Jules Kelley Kody
Kris Micky Pat Stevie Skyler Ngoc Minh Thanh Linh Huong Tuan Wei Seo-yeon Ji-hoon Min-jun Ji-woo Min-ji Hyun-woo Soo-jin Ji-min Young-ho
Sung-min Jae-hyun Eun-ji Dong-hyun Tae-yang Seung-ho Hye-jin Kyung-soo Myung-bak Jong-un Yo-jong Jin-woo Chang-min Sang-hoon Mi-sook Hae-won
Tenzin Gurmeet Harpal Kulwinder Manjit Sukhvinder Baljit Jaspreet Rajwinder Simran`);

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
